using System.Globalization;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Services.Generator;

/// <summary>
/// Writes the class of a resource type's ARNs: how they are made, the actions that take them, the resources inside.
/// </summary>
internal static class ResourceSource
{
    /// <summary>The methods of the service that give ARNs of the type.</summary>
    public static void WriteFactories(SourceWriter source, ServiceSurface service, ResourceSurface resource)
    {
        for (int form = 0; form < resource.Factories.Count; form++)
        {
            FactorySurface factory = resource.Factories[form];
            source.Line();
            source.Summary(Documentation.Summary(resource));
            source.Remarks(Documentation.Remarks(resource, service.Service));
            Signature.Document(source, factory.Parameters);
            string parameters = Signature.Parameters(factory.Parameters);
            source.Line($"public static {resource.ClassName} {factory.MethodName}({parameters}) =>");
            source.Line($"    {resource.ClassName}.{Maker(form)}({Signature.Arguments(factory.Parameters)});");
        }
    }

    public static void WriteClass(SourceWriter source, ServiceSurface service, ResourceSurface resource, ResourceSurface? parent)
    {
        source.Line();
        source.Summary(Documentation.Summary(resource));
        source.Remarks(Documentation.Remarks(resource, service.Service));
        source.Open($"public sealed class {resource.ClassName} : global::PolicyKit.ResourceArn");
        source.Line($"private {resource.ClassName}(string tail) : base(tail) {{ }}");
        WriteMakers(source, resource, parent);
        foreach (ChildSurface child in resource.Children) WriteChild(source, service, child);
        WriteActions(source, service, resource);
        source.Close();
    }

    private static void WriteMakers(SourceWriter source, ResourceSurface resource, ResourceSurface? parent)
    {
        for (int form = 0; form < resource.Factories.Count; form++)
        {
            FactorySurface factory = resource.Factories[form];
            source.Line();
            source.Line($"internal static {resource.ClassName} {Maker(form)}({Signature.Parameters(factory.Parameters)}) =>");
            source.Line($"    new({TailExpression.Whole(factory)});");
        }

        if (parent?.Children.First(child => child.Resource == resource) is not { } inside) return;
        source.Line();
        string own = Signature.Parameters(inside.Parameters);
        source.Line($"internal static {resource.ClassName} Within({parent.ClassName} parent, {own}) =>");
        source.Line($"    new({TailExpression.Within(inside)});");
    }

    private static void WriteChild(SourceWriter source, ServiceSurface service, ChildSurface child)
    {
        string type = child.Resource.ClassName;
        source.Line();
        source.Summary(Documentation.Inside(child.Resource));
        source.Remarks(Documentation.Remarks(child.Resource, service.Service));
        Signature.Document(source, child.Parameters);
        source.Line($"public {type} {child.MethodName}({Signature.Parameters(child.Parameters)}) =>");
        source.Line($"    {type}.Within(this, {Signature.Arguments(child.Parameters)});");
        source.Line();
        source.Summary("All of them: " + Documentation.Inside(child.Resource));
        source.Remarks(Documentation.Remarks(child.Resource, service.Service));
        string any = string.Join(", ", child.Parameters.Select(_ => Signature.NameType + ".Any"));
        source.Line($"public {type} {child.MethodName}() => {child.MethodName}({any});");
    }

    private static void WriteActions(SourceWriter source, ServiceSurface service, ResourceSurface resource)
    {
        string prefix = service.Service.Prefix;
        source.Line();
        string all = Documentation.Code(prefix + ":*");
        source.Summary($"{all} on this resource. Actions that take other resource types stay without effect.");
        source.Line($"public global::PolicyKit.Permission All => Permit(\"{prefix}:*\");");
        foreach (ActionDefinition action in service.Service.Actions)
        {
            if (action.Takes(resource.ResourceType)) ServiceSource.WriteAction(source, service, action);
        }
    }

    /// <summary>Several forms may have parameters of the same types, so that each has a method of its own.</summary>
    private static string Maker(int form) => form == 0 ? "Of" : "OfForm" + (form + 1).ToString(CultureInfo.InvariantCulture);
}
