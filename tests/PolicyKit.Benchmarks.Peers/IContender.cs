namespace PolicyKit.Benchmarks.Peers;

/// <summary>Another way to make a policy's JSON in .NET.</summary>
internal interface IContender
{

    /// <summary>Three statements: the agency's policy.</summary>
    string Seed();

    /// <summary>Forty statements, each with two actions, a resource and a condition.</summary>
    string Forty();
}
