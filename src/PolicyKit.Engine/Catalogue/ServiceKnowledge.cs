namespace PolicyKit.Catalogue;

/// <summary>How much the catalogue knows of a service.</summary>
internal enum ServiceKnowledge
{
    /// <summary>AWS had no service of that prefix on the catalogue's date.</summary>
    None,

    /// <summary>AWS has the service; its actions are not in this catalogue.</summary>
    NameOnly,

    /// <summary>All actions, resource types and condition keys of the catalogue's date are here.</summary>
    Complete,
}
