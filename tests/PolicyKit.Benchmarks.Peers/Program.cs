using System.Globalization;
using PolicyKit;
using PolicyKit.Benchmarks.Peers;

// dotnet run -c Release --project tests/PolicyKit.Benchmarks.Peers
// Node must be there for the CDK, for iam-floyd POLICYKIT_NODE_MODULES, a node_modules folder that has it, and for iam-simulate
// POLICYKIT_ORACLE, a folder with oracle.mjs and its packages. With the argument evaluate, the evaluators alone.
if (args is ["evaluate"])
{
    EvaluationPeers.Print(Environment.GetEnvironmentVariable("POLICYKIT_ORACLE"));
    return;
}

if (args is [var contender, var which, var mode])
{
    IContender made = contender switch
    {
        "PolicyKit" => new PolicyKitContender(),
        "AwsSdk" => new AwsSdkContender(),
        _ => new CdkContender(),
    };
    Func<string> make = which == "seed" ? made.Seed : made.Forty;
    Console.WriteLine(make().ReplaceLineEndings(""));
    if (mode == "warm")
    {
        (double microseconds, long bytes) = Timing.Of(() => make());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds:F3} {bytes}"));
    }

    return;
}

string self = Environment.ProcessPath!;
List<Peer> peers =
[
    new("PolicyKit", self, ["PolicyKit"]),
    new("AWSSDK.Core 4.1", self, ["AwsSdk"]),
    new("CDK for .NET 2.160", self, ["Cdk"]),
];
if (Environment.GetEnvironmentVariable("POLICYKIT_NODE_MODULES") is { Length: > 0 } modules)
    peers.Add(new("iam-floyd (Node)", "node", [Path.Combine(AppContext.BaseDirectory, "floyd.js")], modules));
else
    Console.WriteLine("iam-floyd is not measured: POLICYKIT_NODE_MODULES names no node_modules folder.");

Console.WriteLine("| Policy | By | Warm, a policy | Allocated, a policy | Process, start to end |");
Console.WriteLine("| --- | --- | ---: | ---: | ---: |");
foreach (string policy in new[] { "seed", "forty" })
{
    PolicyDocument? expected = null;
    foreach (Peer peer in peers)
    {
        (string json, double milliseconds) = peer.First(policy);
        PolicyDocument document = PolicyDocument.Parse(json);
        expected ??= document;
        if (!document.IsEquivalentTo(expected)) throw new InvalidOperationException($"{peer.Name} makes another policy: {json}");
        (double microseconds, long bytes) = peer.Warm(policy);
        string allocated = bytes < 0 ? "not known" : string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} B");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {policy} | {peer.Name} | {microseconds:N1} µs | {allocated} | {milliseconds:N0} ms |"));
    }
}

EvaluationPeers.Print(Environment.GetEnvironmentVariable("POLICYKIT_ORACLE"));
