using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Matching;

namespace PolicyKit.Converting;

/// <summary>Writes pairs of action and resource as permissions: members of the resource wherever the catalogue knows both.</summary>
internal sealed class PermissionWriter(Partition partition, Func<string, string, string> local)
{
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly Dictionary<(string Service, string Arn), IReadOnlyList<TypedArn>> _arns = new();

    /// <summary>How many needed the unchecked form.</summary>
    public int Unchecked { get; private set; }

    /// <summary>How many name an action that does not take the resource, by a form in which the compiler does not ask.</summary>
    public int NoEffect { get; private set; }

    public string Write(string action, string resource)
    {
        if (Typed(action, resource) is { } typed) return typed;
        Unchecked++;
        return $"Permission.Unchecked({CSharpText.Literal(action)}, {CSharpText.Literal(resource)})";
    }

    private string? Typed(string action, string resource)
    {
        if (action == "*" && resource == "*") return "Permission.Everything";
        int colon = action.IndexOf(':');
        if (colon < 1 || colon == action.Length - 1) return null;
        string name = action.Substring(colon + 1);
        SurfaceCatalogue catalogue = SurfaceCatalogue.Current;
        if (catalogue.ClassOf(action.Substring(0, colon)) is not { } className) return null;
        ServiceSurface service = catalogue.Find(className)!;
        bool isPattern = name.IndexOfAny(Wildcards) >= 0;
        ActionDefinition? definition = isPattern ? null : service.Service.FindAction(name);
        if (definition is null && !(isPattern && IsActionPattern(name))) return null;
        if (resource != "*") return OnArn(service, definition, name, resource);
        if (definition is { TakesOnlyStar: true }) return className + "." + service.MemberOf(definition);
        return className + ".Everything." + Member(service, definition, name);
    }

    // First the form of a type that the action takes; then a pattern that can mean such resources; and where the pair cannot have
    // any effect, it is written all the same, since the policy says so, by a form in which the compiler does not ask.
    private string? OnArn(ServiceSurface service, ActionDefinition? definition, string name, string resource)
    {
        if (Arn.TryParse(resource) is not { IsComplete: true } arn || arn.Partition != partition.Id) return null;
        IReadOnlyList<TypedArn> arns = ArnsOf(service, arn);
        TypedArn? fitting = definition is null ? null : arns.FirstOrDefault(form => definition.Takes(form.Resource.ResourceType));
        if (fitting is not null) return local(fitting.Code, fitting.Hint) + "." + service.MemberOf(definition!);
        if (TypedArn.Like(service, arn) is not { } like) return null;
        if (definition is not null && TypedArn.IsLike(arn, definition.Resources.Select(static taken => taken.ResourceType)))
            return local(like, service.ClassName) + "." + service.MemberOf(definition);
        NoEffect += definition is null ? 0 : 1;
        if (arns.FirstOrDefault() is { } other) return local(other.Code, other.Hint) + "." + Member(service, null, name);
        return IsKnown(service, arn) ? local(like, service.ClassName) + "." + Member(service, null, name) : null;
    }

    // Of this service, or of the one that the ARN names: then the catalogue knows the resource, and that the pair has no effect.
    private static bool IsKnown(ServiceSurface service, Arn arn) =>
        TypedArn.IsLike(arn, service.Service.ResourceTypes)
        || (ServiceCatalogue.Current.Find(arn.Service) is { } own && TypedArn.IsLike(arn, own.ResourceTypes));

    private IReadOnlyList<TypedArn> ArnsOf(ServiceSurface service, Arn arn)
    {
        if (_arns.TryGetValue((service.ClassName, arn.Text), out IReadOnlyList<TypedArn>? known)) return known;
        IReadOnlyList<TypedArn> found = TypedArn.Find(service, arn);
        _arns.Add((service.ClassName, arn.Text), found);
        return found;
    }

    private static string Member(ServiceSurface service, ActionDefinition? definition, string name) =>
        definition is not null ? service.MemberOf(definition)
        : name == "*" ? "All"
        : $"Matching({CSharpText.Literal(name)})";

    private static bool IsActionPattern(string name) => name.All(static c => Ascii.IsLetterOrDigit(c) || c is '-' or '*' or '?');
}
