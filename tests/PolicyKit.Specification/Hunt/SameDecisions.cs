using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Logic;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Hunt;

/// <summary>Two documents in the same place, compared by what the specification decides with each.</summary>
internal sealed class SameDecisions
{
    private static readonly Document Everything =
        DocumentReader.Read("""{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""", DocumentKind.Attached);

    private readonly Document _before;
    private readonly Document _after;
    private readonly DocumentKind _kind;

    public SameDecisions(string before, string after, DocumentKind kind)
    {
        _before = DocumentReader.Read(before, kind);
        _after = DocumentReader.Read(after, kind);
        _kind = kind;
    }

    /// <summary>Whether the second document lets a request through that the first does not.</summary>
    public bool Widens(Request request) => Pairs(request).Any(static pair => pair.After == Answer.Allowed && pair.Before != Answer.Allowed);

    /// <summary>Whether one of them lets a request through that the other does not.</summary>
    public bool Differs(Request request) => Pairs(request).Any(static pair => (pair.After == Answer.Allowed) != (pair.Before == Answer.Allowed));

    private IEnumerable<(Answer Before, Answer After)> Pairs(Request request) =>
        from identity in _kind == DocumentKind.Attached ? [null] : new Document?[] { null, Everything }
        select (Decide(_before, identity, request), Decide(_after, identity, request));

    private Answer Decide(Document document, Document? identity, Request request) => PolicyEvaluationLogic.Decide(
        _kind == DocumentKind.Attached
            ? new BearingPolicies { Identity = [document] }
            : new BearingPolicies { Resource = document, Identity = identity is null ? [] : [identity] },
        request);
}
