using Microsoft.CodeAnalysis.CSharp;
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
        foreach (FactorySurface factory in resource.Factories)
        {
            source.Line();
            source.Summary(Documentation.Summary(resource));
            source.Remarks(Documentation.Remarks(resource, service.Service));
            Signature.Document(source, factory.Parameters);
            string parameters = Signature.Parameters(factory.Parameters);
            source.Line($"public static {resource.ClassName} {factory.MethodName}({parameters}) =>");
            source.Line($"    new({TailExpression.Whole(factory)});");
        }
    }

    public static void WriteClass(SourceWriter source, ServiceSurface service, ResourceSurface resource)
    {
        source.Line();
        source.Summary(Documentation.Summary(resource));
        source.Remarks(Documentation.Remarks(resource, service.Service));
        IEnumerable<string> bases = service.Joints.Where(joint => joint.Takes(resource.ResourceType))
            .Select(joint => joint.InterfaceName)
            .Prepend("global::PolicyKit.ResourceArn");
        source.Open($"public sealed class {resource.ClassName} : {string.Join(", ", bases)}");
        string type = SymbolDisplay.FormatLiteral(resource.ResourceType.Name, quote: true);
        source.Line($"internal {resource.ClassName}(string tail) : base({ServiceSource.Names}, {type}, tail) {{ }}");
        if (resource.Children.Count > 0) source.Line(SourceWriter.Nullability);
        foreach (ChildSurface child in resource.Children) WriteChild(source, service, child);
        if (resource.Children.Count > 0) source.Line(SourceWriter.NoNullability);
        foreach (ActionDefinition action in service.Service.Actions)
        {
            if (action.Takes(resource.ResourceType)) ServiceSource.WriteAction(source, service, action);
        }

        source.Close();
    }

    private static void WriteChild(SourceWriter source, ServiceSurface service, ChildSurface child)
    {
        string type = child.Resource.ClassName;
        source.Line();
        source.Summary(Documentation.Inside(child.Resource));
        source.Remarks(Documentation.Remarks(child.Resource, service.Service));
        Signature.Document(source, child.Parameters);
        source.Line($"public {type} {child.MethodName}({Signature.Parameters(child.Parameters)}) =>");
        source.Line($"    new({TailExpression.Within(child)});");
        source.Line();
        source.Summary("All of them: " + Documentation.Inside(child.Resource));
        source.Remarks(Documentation.Remarks(child.Resource, service.Service));
        string any = string.Join(", ", child.Parameters.Select(_ => Signature.NameType + ".Any"));
        source.Line($"public {type} {child.MethodName}() => {child.MethodName}({any});");
    }
}
