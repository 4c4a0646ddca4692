using Fare;
using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

public sealed class TextSolverTests
{
    private const int Length = 5;

    [Fact]
    public void RandomQuestions_AreAnsweredAsAllShortTextsAnswer()
    {
        int found = 0, none = 0;
        var random = new RandomTexts(1);
        var texts = new AllTexts(Length);
        TextPattern[] pool = random.Patterns(700);
        for (int i = 0; i < 18_000; i++)
        {
            TextQuestion question = random.Question(pool);
            TextSolution solution = question.Solve();
            string? text = texts.Find(question);
            solution.IsUnknown.ShouldBeFalse(question.ToString());
            if (solution.Text is { } answer)
            {
                question.Fits(answer).ShouldBeTrue($"{question}: {answer}");
                found++;
            }
            else
            {
                text.ShouldBeNull(question.ToString());
                none++;
            }
        }

        found.ShouldBeGreaterThan(6_000);
        none.ShouldBeGreaterThan(6_000);
    }

    [Fact]
    public void RandomQuestions_AreAnsweredAsByFare()
    {
        int complete = 0;
        var random = new RandomTexts(2);
        var texts = new AllTexts(Length);
        TextPattern[] pool = random.Patterns(700);
        for (int i = 0; i < 4_000; i++)
        {
            TextQuestion question = random.Question(pool);
            TextSolution solution = question.Solve();
            Automaton fits = FareOracle.Solve(question);
            (solution.Text is null).ShouldBe(fits.GetAcceptStates().Count == 0, question.ToString());
            if (solution.Text is { } text) BasicOperations.Run(fits, text).ShouldBeTrue($"{question}: {text}");

            // A shortest text passes no state twice, so that texts shorter than there are states decide.
            if (fits.NumberOfStates > Length + 1) continue;
            (texts.Find(question) is null).ShouldBe(solution.Text is null, question.ToString());
            complete++;
        }

        complete.ShouldBeGreaterThan(2_000);
    }

    [Fact]
    public void LongPatterns_AreAnsweredAsByFare()
    {
        var random = new RandomTexts(3);
        for (int i = 0; i < 300; i++)
        {
            TextPattern[] pool = [.. Enumerable.Range(0, 8).Select(_ => random.Pattern(9))];
            TextQuestion question = random.Question(pool);
            TextSolution solution = question.Solve();
            Automaton fits = FareOracle.Solve(question);
            (solution.Text is null).ShouldBe(fits.GetAcceptStates().Count == 0, question.ToString());
            if (solution.Text is { } text) question.Fits(text).ShouldBeTrue($"{question}: {text}");
        }
    }

    [SkippableFact]
    public void RandomQuestions_AreAnsweredAsByZ3()
    {
        var random = new RandomTexts(4);
        TextQuestion[] questions = [.. Enumerable.Range(0, 250).Select(_ => random.Question(random.Patterns(8)))];
        string[] answers = Z3Oracle.Solve(questions);
        answers.Length.ShouldBe(questions.Length);
        int known = 0;
        for (int i = 0; i < questions.Length; i++)
        {
            // It gives some up, and some take it too long.
            if (answers[i] is not ("sat" or "unsat")) continue;
            (questions[i].Solve().Text is null).ShouldBe(answers[i] == "unsat", questions[i].ToString());
            known++;
        }

        known.ShouldBeGreaterThan(120);
    }

    /// <summary>Whatever values the variables of patterns have: where some text fits then, one is found.</summary>
    [Fact]
    public void RandomQuestionsWithVariables_AreNeverWronglyAnsweredWithNone()
    {
        int none = 0;
        var random = new RandomTexts(5);
        var texts = new AllTexts(4);
        TextPattern[] pool = random.Patterns(120);
        string[] values = ["", "a", "b", ":", "ab", "b:"];
        TextPattern[] open = [.. pool.Take(60).Select(random.WithVariable)];
        TextPattern[][] filled = [.. values.Select(value => open.Select(pattern => RandomTexts.Fill(pattern, value)).ToArray())];
        for (int i = 0; i < 4_000; i++)
        {
            TextQuestion question = random.Question([.. open, .. pool]);
            if (question.Solve().Text is not null) continue;
            none++;
            for (int v = 0; v < values.Length; v++)
                texts.Find(question.With(open, filled[v])).ShouldBeNull($"{question}, with {values[v]}");
        }

        none.ShouldBeGreaterThan(800);
    }
}
