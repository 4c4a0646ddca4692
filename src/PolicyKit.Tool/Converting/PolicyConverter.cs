using System.Globalization;
using System.Text;
using PolicyKit.Model;

namespace PolicyKit.Tool.Converting;

/// <summary>Turns policy documents into C# that makes them.</summary>
internal static class PolicyConverter
{
    private static readonly string[] KeysOfOwnType = ["(new ", " new ", "{new "];

    /// <summary>The expression of the policy alone.</summary>
    public static Conversion ToExpression(PolicyDocument policy)
    {
        if (Plan(policy, out string built, out string reason) is not { } plan)
            return new Conversion($"// Kept as text. {reason}\n{Document(policy, "")}\n", new Tally(0, 0, 0, 1), 0);
        var code = new PolicyCode(plan, static (expression, _) => expression, "    ");
        return new Conversion(code.Write(policy, nameof(Policy), built) + "\n", code.Tally, code.WithoutEffect);
    }

    /// <summary>A file with a static class whose property <c>Policy</c> is the policy.</summary>
    public static Conversion ToFile(PolicyDocument policy, string className)
    {
        if (Plan(policy, out string built, out string reason) is not { } plan)
        {
            string[] comment = [$"// Kept as text. {reason}"];
            return new Conversion(File(className, nameof(PolicyDocument), comment, Document(policy, "        ")), new Tally(0, 0, 0, 1), 0);
        }

        var locals = new Locals();
        const string builder = nameof(PolicyKit) + "." + nameof(Policy), indent = "            ";
        new PolicyCode(plan, locals.Use, indent).Write(policy, builder, built);
        locals.Name();
        var code = new PolicyCode(plan, locals.Use, indent);
        string expression = code.Write(policy, builder, built);
        return new Conversion(File(className, plan.Kind + "Policy", locals.Declarations, expression), code.Tally, code.WithoutEffect);
    }

    private static PolicyPlan? Plan(PolicyDocument policy, out string built, out string reason)
    {
        built = "";
        reason = "No builder makes policies of this shape.";
        foreach (PolicyPlan plan in PolicyPlan.For(policy))
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
        file.Append(CultureInfo.InvariantCulture, $"\npublic static class {className}\n{{\n");
        file.Append(CultureInfo.InvariantCulture, $"    public static {type} Policy {{ get; }} = Create();\n\n");
        file.Append(CultureInfo.InvariantCulture, $"    private static {type} Create()\n    {{\n");
        foreach (string line in lines) file.Append(CultureInfo.InvariantCulture, $"        {line}\n");
        file.Append(CultureInfo.InvariantCulture, $"        return {expression};\n    }}\n}}\n");
        return file.ToString();
    }

    // JSON has no three quotes in a row, so that they can enclose it.
    private static string Document(PolicyDocument policy, string indent)
    {
        string json = policy.ToJson(indented: true).Replace("\n", "\n" + indent + "    ");
        return $"PolicyDocument.Parse(\n{indent}    \"\"\"\n{indent}    {json}\n{indent}    \"\"\")";
    }
}
