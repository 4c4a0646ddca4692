using System.CommandLine;
using PolicyKit.Proof;

namespace PolicyKit.Tool.Commands;

/// <summary>The option <c>--budget</c>: how many steps a proof may take.</summary>
internal static class BudgetOption
{
    private const string Name = "--budget";

    public static Option<int> Create()
    {
        var option = new Option<int>(Name)
        {
            Description = "How many steps a proof may take before its answer is Unknown; a million take about a second.",
            HelpName = "STEPS",
            DefaultValueFactory = _ => ProofOptions.Default.Budget,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() <= 0) result.AddError($"{Name} takes a number of steps greater than 0.");
        });
        return option;
    }

    public static ProofOptions ToOptions(int steps) => new() { Budget = steps };
}
