using CsCheck;
using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class NearestNameTests
{
    private static readonly IReadOnlyList<ActionDefinition> Actions = ServiceCatalogue.Current.Find("iam")!.Actions;

    [Fact]
    public void OneEditInAnyName_FindsANameAtMostOneEditAway() =>
        Gen.Select(Gen.Int[0, Actions.Count - 1], Gen.Int[0, 20], Gen.Char['a', 'z']).Sample((action, at, letter) =>
        {
            string name = Actions[action].Name;
            string changed = name[..Math.Min(at, name.Length)] + letter + name[Math.Min(at + 1, name.Length)..];
            string found = NearestName.Of(changed, Actions)!.Name;
            return found == name || Math.Abs(found.Length - changed.Length) <= 1;
        });

    [Fact]
    public void ExactName_IsItsOwnNearest() =>
        Actions.ShouldAllBe(action => NearestName.Of(action.Name.ToUpperInvariant(), Actions) == action);

    [Fact]
    public void EqualDistance_GivesTheFirst() => NearestName.Of("GetUsex", Actions)!.Name.ShouldBe("GetUser");
}
