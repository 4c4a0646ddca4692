namespace PolicyKit.Building;

/// <summary>The policy that a resource carries: it is about this resource and its parts only.</summary>
internal sealed class ResourceForm : PolicyForm
{
    private readonly ResourceArn _boundTo;
    private readonly ResourceCarrier _carrier;

    public ResourceForm(ResourceArn boundTo)
        : this(boundTo, ResourceCarrier.Of(boundTo))
    {
    }

    private ResourceForm(ResourceArn boundTo, ResourceCarrier carrier)
        : base(carrier.Quota)
    {
        _boundTo = boundTo;
        _carrier = carrier;
    }

    public override void CheckPolicy(ProblemList problems)
    {
        bool isNamed = _carrier.Writing == ResourceWriting.Arn;
        if (_boundTo.Tail == "*")
            problems.Add("\"*\" carries no policy. Name the resource that does in Policy.Resource.");
        else if (isNamed && !_boundTo.IsExact)
            problems.Add(
                $"{_boundTo} is a pattern, and a policy is carried by one resource. Name it exactly in Policy.Resource.");
    }

    public override void Check(StatementDraft draft, int index, ProblemList problems)
    {
        if (_boundTo.Tail == "*") return;
        CountChecks.Check(Quota, draft, index, problems);
        foreach (Permission permission in draft.Permissions)
        {
            if (!_carrier.Knows(permission.Action))
                problems.Add(
                    $"{permission.Action} is in {Quota.Name}, whose service does not know it. Put it into an identity policy.",
                    index);
            else if (!_carrier.MayName(TailOf(permission.Resource), _boundTo.Tail) && IsDecidable)
                problems.Add(Describe(permission), index);
        }
    }

    public override StatementDraft Write(StatementDraft draft) => _carrier.Writing switch
    {
        ResourceWriting.Star => draft.On("*"),
        ResourceWriting.Absent => draft.On(""),
        _ => draft,
    };

    // Of a carrier that is a pattern no other problem can be told from its not being exact.
    private bool IsDecidable => _carrier.Writing != ResourceWriting.Arn || _boundTo.IsExact;

    private string Describe(Permission permission) => _carrier.IsKnown
        ? $"{permission} is in the policy of {_boundTo}, which can name only that resource and its parts. " +
          "Put it into the other resource's policy, or into an identity policy."
        : $"{permission} is in the policy of {_boundTo}, a resource of another service. Put it into an identity policy.";

    private static string TailOf(string resource)
    {
        if (!resource.StartsWith("arn:", StringComparison.Ordinal)) return resource;
        int colon = resource.IndexOf(':', 4);
        return colon < 0 ? resource : resource.Substring(colon);
    }
}
