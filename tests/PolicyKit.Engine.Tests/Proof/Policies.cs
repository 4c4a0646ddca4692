using PolicyKit.Model;
using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

/// <summary>Short ways to policies for proofs.</summary>
internal static class Policies
{
    /// <summary>A policy of statements, written as JSON objects with commas between.</summary>
    public static GrantModel Of(string statements, string version = "2012-10-17") => Read($$"""{"Version":"{{version}}","Statement":[{{statements}}]}""");

    public static GrantModel Read(string json) => GrantModel.Of([PolicyReader.Read(json)]);

    /// <summary>A policy that allows everything under a condition, written as a JSON object; or under each of several.</summary>
    public static GrantModel When(params string[] conditions) => Of(string.Join(",", conditions.Select(static condition => $$"""
        {"Effect":"Allow","Action":"*","Resource":"*","Condition":{{condition}}}
        """)));

    public static GrantModel Everything() => Of("""{"Effect":"Allow","Action":"*","Resource":"*"}""");
}
