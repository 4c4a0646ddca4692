using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Elements;
using PolicyKit.Specification.Hunt.World;
using PolicyKit.Specification.Logic;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt;

/// <summary>
/// What a document grants by itself, in the words of the specification: to an identity without policies of its own, and, of another
/// account or to a key or role, to one whose own policies allow everything. Within the account of any other resource the latter may do
/// everything anyway.
/// </summary>
internal sealed class Grant
{
    private const string AllowAll = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""";

    private static readonly Document Everything = DocumentReader.Read(AllowAll, DocumentKind.Attached);

    private static readonly Document Delegation = DocumentReader.Read(
        $$"""{"Statement":[{"Effect":"Allow","Principal":{"AWS":["{{string.Join("\",\"", Accounts.All)}}"]},"Action":"*","Resource":"*"}]}""", DocumentKind.Resource);

    private readonly BearingPolicies _alone;
    private readonly BearingPolicies _permitted;
    private readonly bool _isAttached;

    private Grant(BearingPolicies alone, bool isAttached)
    {
        _alone = alone;
        _permitted = alone with { Identity = [Everything] };
        _isAttached = isAttached;
    }

    public static Grant Of(string policy, DocumentKind kind)
    {
        Document document = DocumentReader.Read(policy, kind);
        return kind == DocumentKind.Attached
            // A key's policy counts too, so the resource leaves it to the accounts.
            ? new(new BearingPolicies { Identity = [document], Resource = Delegation }, isAttached: true)
            : new(new BearingPolicies { Resource = document }, isAttached: false);
    }

    /// <summary>Whether it grants a request.</summary>
    public bool Allows(Request request) => ByItself(request) || ByPermission(request);

    /// <summary>Whether it grants to somebody what another does not, be that somebody permitted by policies of his own or not.</summary>
    public bool AllowsMoreThan(Grant other, Request request) =>
        (ByItself(request) && !other.ByItself(request)) || (ByPermission(request) && !other.ByPermission(request));

    /// <summary>
    /// How strongly its statements speak for the sender: not at all, by the account, or by name. Within the account of any resource but a
    /// key or role, a grant to the account shows only beside policies of the sender that the request does not tell.
    /// </summary>
    public int Strength(Request request)
    {
        Document document = _isAttached ? _alone.Identity[0] : _alone.Resource!;
        Naming Strongest(bool allows) => document.Statements.Where(statement => statement.Allows == allows)
            .Select(statement => StatementMeaning.Speaks(statement, request, isBounded: false)).DefaultIfEmpty(Naming.None).Max();
        return Strongest(false) != Naming.None ? 0 : Math.Min((int)Strongest(true), 2);
    }

    private bool ByItself(Request request) =>
        !(request.Sender.Kind == SenderKind.Root && (_isAttached || Freely(request))) && PolicyEvaluationLogic.Decide(_alone, request) == Answer.Allowed;

    private bool ByPermission(Request request) =>
        !_isAttached && !Freely(request) && PolicyEvaluationLogic.Decide(_permitted, request) == Answer.Allowed;

    /// <summary>Whether an identity that may do everything needs no grant of the resource's.</summary>
    private bool Freely(Request request) => request.Sender.HasIdentity && request.IsWithinAccount
        && PolicyEvaluationLogic.Decide(new BearingPolicies { Identity = [Everything] }, request) == Answer.Allowed;
}
