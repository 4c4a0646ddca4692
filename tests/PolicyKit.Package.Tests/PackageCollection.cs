namespace PolicyKit.Package.Tests;

/// <summary>The tests that share the packed package.</summary>
[CollectionDefinition(nameof(PackageCollection))]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>;
