using System.CommandLine;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit catalogue</c>: what is known of AWS's services, and the import of newer data.</summary>
internal static class CatalogueCommand
{
    public static Command Create() => new(
        "catalogue",
        "The services, actions, resource types and condition keys that PolicyKit knows.")
    {
        CatalogueInfoCommand.Create(),
        CatalogueImportCommand.Create(),
    };
}
