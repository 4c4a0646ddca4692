namespace PolicyKit.Services.Generator;

/// <summary>A file of the catalogue. Equal files give equal source, so that the compiler may keep what it has.</summary>
internal sealed record CatalogueFile(string Path, string Text);
