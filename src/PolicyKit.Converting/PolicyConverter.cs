using System.Text;
using PolicyKit.Model;

namespace PolicyKit.Converting;

/// <summary>Turns policy documents into C# that makes them.</summary>
internal static class PolicyConverter
{
    private static readonly string[] KeysOfOwnType = ["(new ", " new ", "{new "];

    private const string Builder = "Policy";

    /// <summary>The expression of the policy alone.</summary>
    public static Conversion ToExpression(PolicyDocument policy)
    {
        Conversion? made = TryExpression(policy, PolicyKind.Auto, "    ", out string reason);
        return made is null
            ? new Conversion($"// Kept as text. {reason}\n{Document(policy, "")}\n", new Tally(0, 0, 0, 1), 0)
            : made with { Code = made.Code + "\n" };
    }

    /// <summary>The expression of the policy alone, without the end of its last line; null where no builder makes it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="kind">What it is attached to; <see cref="PolicyKind.Auto"/> where only its own shape can tell.</param>
    /// <param name="indent">What stands before every call.</param>
    /// <param name="reason">Why no builder makes it; empty where one does.</param>
    public static Conversion? TryExpression(PolicyDocument policy, PolicyKind kind, string indent, out string reason)
    {
        if (Plan(policy, kind, out string built, out reason) is not { } plan) return null;
        var code = new PolicyCode(plan, static (expression, _) => expression, indent);
        return new Conversion(code.Write(policy, Builder, built), code.Tally, code.WithoutEffect);
    }

    /// <summary>A file with a static class whose property <c>Policy</c> is the policy.</summary>
    public static Conversion ToFile(PolicyDocument policy, string className)
    {
        if (Plan(policy, PolicyKind.Auto, out string built, out string reason) is not { } plan)
        {
            string[] comment = [$"// Kept as text. {reason}"];
            return new Conversion(File(className, nameof(PolicyDocument), comment, Document(policy, "        ")), new Tally(0, 0, 0, 1), 0);
        }

        var locals = new Locals();
        const string builder = nameof(PolicyKit) + "." + Builder, indent = "            ";
        new PolicyCode(plan, locals.Use, indent).Write(policy, builder, built);
        locals.Name();
        var code = new PolicyCode(plan, locals.Use, indent);
        string expression = code.Write(policy, builder, built);
        return new Conversion(File(className, plan.Kind + "Policy", locals.Declarations, expression), code.Tally, code.WithoutEffect);
    }

    private static PolicyPlan? Plan(PolicyDocument policy, PolicyKind kind, out string built, out string reason)
    {
        built = "";
        reason = "No builder makes policies of this shape.";
        foreach (PolicyPlan plan in PolicyPlan.For(policy, kind))
        {
            built = PolicyCheck.Build(policy, plan, out reason);
            if (built.Length > 0) return plan;
        }

        return null;
    }

    private static string File(string className, string type, IReadOnlyList<string> lines, string expression)
    {
        var file = new StringBuilder();
        file.Append("using PolicyKit;\n");
        if (lines.Append(expression).Any(static code => KeysOfOwnType.Any(code.Contains)))
            file.Append("using PolicyKit.Building;\n");
        if (expression.Contains("PolicyQuotas.", StringComparison.Ordinal)) file.Append("using PolicyKit.Model;\n");
        if (type != nameof(PolicyDocument)) file.Append("using PolicyKit.Services;\n");
        file.Append($"\npublic static class {className}\n{{\n");
        file.Append($"    public static {type} Policy {{ get; }} = Create();\n\n");
        file.Append($"    private static {type} Create()\n    {{\n");
        foreach (string line in lines) file.Append($"        {line}\n");
        file.Append($"        return {expression};\n    }}\n}}\n");
        return file.ToString();
    }

    // JSON has no three quotes in a row, so that they can enclose it.
    private static string Document(PolicyDocument policy, string indent)
    {
        string json = policy.ToJson(indented: true).Replace("\n", "\n" + indent + "    ");
        return $"PolicyDocument.Parse(\n{indent}    \"\"\"\n{indent}    {json}\n{indent}    \"\"\")";
    }
}
