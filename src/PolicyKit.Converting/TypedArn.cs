using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Matching;

namespace PolicyKit.Converting;

/// <summary>An ARN as the typed form of a resource type.</summary>
/// <param name="Resource">The type.</param>
/// <param name="Code">The expression.</param>
/// <param name="Hint">A name for a variable that holds it.</param>
internal sealed record TypedArn(ResourceSurface Resource, string Code, string Hint)
{
    /// <summary>The best form of an ARN in the service that it names; null where it has none, or is of another partition.</summary>
    public static TypedArn? Of(string text, Partition partition) =>
        Arn.TryParse(text) is { IsComplete: true } arn && arn.Partition == partition.Id
        && SurfaceCatalogue.Current.ClassOf(arn.Service) is { } name
            ? Find(SurfaceCatalogue.Current.Find(name)!, arn).FirstOrDefault()
            : null;

    /// <summary>The forms that an ARN has in a service, that with the most literal text first.</summary>
    public static IReadOnlyList<TypedArn> Find(ServiceSurface service, Arn arn) =>
    [
        .. from resource in service.Resources
           from factory in resource.Factories
           let code = Write(service, resource, factory, arn)
           where code is not null
           orderby factory.Form.ResourceTokens.Where(token => !token.IsPlaceholder).Sum(token => token.Text.Length) descending,
               factory.Parameters.Count
           select new TypedArn(resource, code, factory.MethodName),
    ];

    /// <summary>
    /// An ARN that is of no type's form, but like those of some: <c>Logs.Everything.Like($"logs:*:*:*")</c>; null where it has a
    /// part that cannot be written.
    /// </summary>
    public static string? Like(ServiceSurface service, Arn arn) =>
        PatternExpression.Interpolated(arn.Text.Substring(arn.StartOf(2))) is { } text
            ? $"{service.ClassName}.Everything.{MemberNames.Like}({text})"
            : null;

    /// <summary>Whether an ARN can mean a resource of one of these types.</summary>
    public static bool IsLike(Arn arn, IEnumerable<ResourceTypeDefinition> types)
    {
        ResourcePattern pattern = ResourcePattern.Parse(arn.Text);
        return types.Any(type => type.Forms.Any(form => form.Pattern.Overlaps(pattern)));
    }

    private static string? Write(ServiceSurface service, ResourceSurface resource, FactorySurface factory, Arn arn)
    {
        ArnForm form = factory.Form;
        if (Place(form, arn) is not { } place) return null;
        List<string> grammars =
        [
            .. factory.Parameters.Where(parameter => parameter.Kind == ParameterKind.Name)
                .Select(parameter => ParameterGrammar.Of(form, parameter)),
        ];
        if (TemplateMatch.Find(TemplateToken.Split(form.Service), arn.Service, grammars) is not { } names) return null;
        if (TemplateMatch.Find(form.ResourceTokens, arn.Resource, grammars.Skip(names.Count)) is not { } more) return null;
        names.AddRange(more);
        List<string?> arguments = [.. names.Select(PatternExpression.Name)];
        if (arguments.Contains(null)) return null;
        if (place.Length > 0) arguments.Insert(0, place);
        return Call(service, resource, factory, arguments!);
    }

    /// <summary>The resource as a part of the one it lies in, where it lies in one: <c>S3.Bucket("acme").Objects()</c>.</summary>
    private static string Call(ServiceSurface service, ResourceSurface resource, FactorySurface factory, List<string> arguments)
    {
        foreach (ResourceSurface parent in service.Resources)
        {
            if (parent.Children.FirstOrDefault(child => child.Resource == resource) is not { } child) continue;
            int split = arguments.Count - child.Parameters.Count;
            string outer = Call(service, parent, parent.Factories[0], arguments.GetRange(0, split));
            List<string> own = arguments.GetRange(split, child.Parameters.Count);
            string list = own.All(static name => name == "Name.Any") ? "" : string.Join(", ", own);
            return $"{outer}.{child.MethodName}({list})";
        }

        return $"{service.ClassName}.{factory.MethodName}({string.Join(", ", arguments)})";
    }

    // Empty where the form takes neither account nor region; null where they have no typed form.
    private static string? Place(ArnForm form, Arn arn)
    {
        if (!form.TakesRegion && arn.Region != form.Region) return null;
        if (!form.TakesAccount && arn.Account != form.Account) return null;
        string? region = form.TakesRegion ? Region(arn.Region) : "";
        string? account = form.TakesAccount ? Account(arn.Account) : "";
        if (region is null || account is null) return null;
        if (!form.TakesRegion || !form.TakesAccount) return region + account;
        string receiver = account[0] == '"' ? $"((AwsAccount){account})" : account;
        return region == "AwsRegion.Any" ? receiver + ".InAnyRegion" : $"{receiver}.In({region})";
    }

    private static string? Region(string region) => region switch
    {
        "*" => "AwsRegion.Any",
        "" => "AwsRegion.None",
        _ => region.All(static c => c is >= 'a' and <= 'z' || Ascii.IsDigit(c) || c == '-') ? CSharpText.Literal(region) : null,
    };

    private static string? Account(string account) => account switch
    {
        "*" => "AwsAccount.Any",
        "" => "AwsAccount.None",
        "aws" => "AwsAccount.Aws",
        _ => AccountNumber.Is(account) ? CSharpText.Literal(account) : null,
    };
}
