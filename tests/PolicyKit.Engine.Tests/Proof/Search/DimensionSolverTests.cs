using PolicyKit.Conditions;
using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Numbers, moments and addresses against all that could make a difference.</summary>
public sealed class DimensionSolverTests
{
    private static readonly ConditionComparison[] Comparisons =
    [
        ConditionComparison.NumericEquals, ConditionComparison.NumericLessThan, ConditionComparison.NumericLessThanEquals,
        ConditionComparison.NumericGreaterThan, ConditionComparison.NumericGreaterThanEquals,
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RandomLimits_AreAnsweredAsEveryQuarterAnswers(bool areMoments)
    {
        ValueSort sort = areMoments ? ValueSort.Moment : ValueSort.Number;
        var random = new Random(1);
        Check(1_500, () => Literals(random, (literal) => literal(sort).With(new NumberTest(
            Comparisons[random.Next(Comparisons.Length)], [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Next(-4, 5) / 2m)]))),
            [.. Enumerable.Range(-12, 25).Select(static quarter => PolicyDate.Write(quarter / 4m)).Select(text => areMoments ? text : Seconds(text))]);
    }

    [Fact]
    public void RandomNetworks_AreAnsweredAsEveryAddressAnswers()
    {
        var random = new Random(2);
        string[] addresses = [.. Enumerable.Range(0, 16).SelectMany(static last => new[] { $"10.0.0.{last}", $"2001:db8::{last:x}" }), "9.9.9.9", "2002::"];
        Check(1_500, () => Literals(random, literal => literal(ValueSort.Network).With([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
            Read(random.Next(2) == 0 ? $"10.0.0.{random.Next(16)}/{random.Next(28, 33)}" : $"2001:db8::{random.Next(16):x}/{random.Next(124, 129)}"))])), addresses);
    }

    private static string Seconds(string moment) => PolicyDate.TryParse(moment, out decimal seconds) ? $"{seconds:0.##}" : "";

    private static IpRange Read(string text) => IpRange.TryParse(text, out IpRange range) ? range : throw new ArgumentException(text);

    private static List<Literal> Literals(Random random, Func<Func<ValueSort, Literal>, Literal> create)
    {
        var dimension = new Dimension("k", false, false, TextSet.Everything, "x") { IsOfOneSort = true };
        int id = 0;
        return [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
        {
            Literal literal = create(sort => new Literal(id++ * 2, dimension, false, random.Next(2) == 0, SetQuantifier.None, sort));
            return random.Next(2) == 0 ? literal : literal.Opposite;
        })];
    }

    private static void Check(int questions, Func<List<Literal>> next, string[] values)
    {
        int found = 0;
        for (int i = 0; i < questions; i++)
        {
            List<Literal> literals = next();
            DimensionSolution solution = DimensionSolver.Solve(literals[0].Dimension, literals, new SearchBudget(1_000));
            string? expected = Array.Find(values, value => literals.TrueForAll(literal => literal.Holds(value)));
            solution.IsImpossible.ShouldBe(expected is null, string.Join(", ", literals));
            if (solution.Values is not [var answer]) continue;
            literals.ShouldAllBe(literal => literal.Holds(answer));
            found++;
        }

        found.ShouldBeInRange(questions / 5, questions * 4 / 5);
    }
}
