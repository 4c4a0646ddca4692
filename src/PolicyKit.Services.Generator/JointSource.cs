using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Services.Generator;

/// <summary>Writes the actions that require resources of several types.</summary>
internal static class JointSource
{
    public static void Write(SourceWriter source, ServiceSurface service, JointSurface joint)
    {
        foreach (ActionDefinition action in joint.Actions)
        {
            ServiceSource.Document(source, service, action);
            string type = $"global::PolicyKit.JointAction<{joint.InterfaceName}>";
            source.Line($"public static {type} {service.MemberOf(action)} =>");
            source.Line($"    new({ServiceSource.Names}, {ServiceSource.Number(service, action)});");
        }

        source.Line();
        string actions = string.Join(", ", joint.Actions.Select(action => Documentation.Code(action.FullName)));
        source.Summary("A resource that is taken together with others by " + actions + ".");
        source.Line(SourceWriter.NoNullability);
        source.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        source.Line($"public interface {joint.InterfaceName} : global::PolicyKit.IActionResource {{ }}");
        source.Line(SourceWriter.Nullability);
    }
}
