using System.Globalization;
using System.Text;
using PolicyKit.Building;
using PolicyKit.Model;

namespace PolicyKit.Converting;

/// <summary>Writes the calls that build a policy.</summary>
internal sealed class PolicyCode
{
    private const int Width = 120;

    private readonly PolicyPlan _plan;
    private readonly string _indent;
    private readonly StringBuilder _code = new();
    private readonly PermissionWriter _permissions;
    private readonly ConditionWriter _conditions;
    private readonly PrincipalWriter _principals;

    /// <param name="plan">How the policy is built.</param>
    /// <param name="local">The variable of an expression of a resource, or the expression.</param>
    /// <param name="indent">What stands before every call.</param>
    public PolicyCode(PolicyPlan plan, Func<string, string, string> local, string indent)
    {
        _plan = plan;
        _indent = indent;
        _permissions = new PermissionWriter(plan.Partition, local);
        _conditions = new ConditionWriter(plan.Partition);
        _principals = new PrincipalWriter(plan.Partition);
    }

    /// <summary>What could not be typed in what was written.</summary>
    public Tally Tally => new(_permissions.Unchecked, _conditions.Unchecked, _principals.Unchecked, 0);

    /// <summary>How many pairs were written of which the action does not take the resource.</summary>
    public int WithoutEffect => _permissions.NoEffect;

    /// <summary>The expression of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="builder">The class that begins policies.</param>
    /// <param name="built">The text that it makes.</param>
    public string Write(PolicyDocument policy, string builder, string built)
    {
        List<string> arguments = [];
        if (_plan.BoundTo is { } carrier) arguments.Add(carrier);
        if (_plan.Partition != Partition.Aws)
            arguments.Add("Partition." + StaticMembers.Of<Partition>(typeof(Partition))[_plan.Partition]);
        _code.Append($"{builder}.{_plan.Beginning}({string.Join(", ", arguments)})");
        foreach (PolicyStatement statement in policy.Statements) Write(statement);
        PolicyQuota quota = _plan.Form.Quota;
        int size = quota.Measure(built);
        if (!quota.IsExceededBy(size)) Call("Build", []);
        else
        {
            string name = StaticMembers.Of<PolicyQuota>(typeof(PolicyQuotas))[quota];
            string limit = size.ToString(CultureInfo.InvariantCulture);
            _code.Append($"\n{_indent}// {limit} {quota.UnitName}: more than {quota}.");
            Call("Build", [$"PolicyQuotas.{name}.WithLimit({limit})"]);
        }

        return _code.ToString();
    }

    private void Write(PolicyStatement statement)
    {
        var form = StatementForm.Of(statement);
        List<string> items = [];
        if (statement.Sid is { } sid) items.Add(CSharpText.Literal(sid));
        if (_plan.Kind == PolicyKind.Trust) items.AddRange(form.Actions.Select(TrustActions.Write));
        else items.AddRange(form.Actions.SelectMany(_ => form.Resources, _permissions.Write));
        string exclusion = form.Exclusion == StatementExclusion.None ? "" : form.Exclusion.ToString();
        Call((statement.Effect == Effect.Allow ? "Allow" : "Deny") + exclusion, items);
        if (form.Principals.Count > 0) Call(form.AllExcept ? "ForAllExcept" : "For", [.. _principals.Write(form.Principals)]);
        if (statement.Conditions.Count == 0) return;
        string[] services =
        [
            .. form.Actions.Where(static action => action.Contains(':')).Select(static action => action.Split(':')[0]).Distinct(),
        ];
        Call("When", [.. statement.Conditions.Select(condition => _conditions.Write(condition, services))]);
    }

    private void Call(string name, List<string> items)
    {
        string line = $"{_indent}.{name}({string.Join(", ", items)})";
        if (items.Count > 1 && line.Length > Width)
            line = $"{_indent}.{name}({CSharpText.Lines(items, _indent + "    ")})";
        _code.Append('\n').Append(line);
    }
}
