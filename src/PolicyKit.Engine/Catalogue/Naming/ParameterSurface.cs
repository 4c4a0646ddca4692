namespace PolicyKit.Catalogue.Naming;

/// <summary>A parameter of a resource's method.</summary>
internal sealed class ParameterSurface
{
    private ParameterSurface(ParameterKind kind, string name, string placeholder)
    {
        Kind = kind;
        Name = name;
        Placeholder = placeholder;
    }

    public ParameterKind Kind { get; }

    public string Name { get; }

    /// <summary>The placeholder's name; empty for a <see cref="ParameterKind.Scope"/>, which stands for two.</summary>
    public string Placeholder { get; }

    /// <summary>
    /// The parameters of an ARN form: scope, account or region first, then one a placeholder of service and resource.
    /// </summary>
    public static IReadOnlyList<ParameterSurface> Of(ArnForm form)
    {
        var parameters = new List<ParameterSurface>();
        var names = new TakenNames([]);
        if (form.TakesRegion && form.TakesAccount) Add(ParameterKind.Scope, "scope", "");
        else if (form.TakesAccount) Add(ParameterKind.Account, "account", Inner(form.Account));
        else if (form.TakesRegion) Add(ParameterKind.Region, "region", Inner(form.Region));
        foreach (TemplateToken token in TemplateToken.Split(form.Service).Concat(form.ResourceTokens))
        {
            if (token.IsPlaceholder) Add(ParameterKind.Name, Words.Camel(token.Text), token.Text);
        }

        return parameters;

        void Add(ParameterKind kind, string name, string placeholder) =>
            parameters.Add(new ParameterSurface(kind, names.Take(name, ""), placeholder));
    }

    private static string Inner(string placeholder) => placeholder.Substring(2, placeholder.Length - 3);
}
