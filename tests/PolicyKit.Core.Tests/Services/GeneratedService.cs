using System.Reflection;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Services;

/// <summary>
/// A generated class beside the data it was generated from, read by reflection and by hand so that neither can hide the other.
/// </summary>
internal sealed class GeneratedService
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private GeneratedService(string className)
    {
        Class = typeof(S3).Assembly.GetType("PolicyKit.Services." + className, throwOnError: true)!;
        Surface = SurfaceCatalogue.Current.Find(className) ?? SurfaceCatalogue.Current.Global;
    }

    public Type Class { get; }

    public ServiceSurface Surface { get; }

    public ServiceDefinition Data => Surface.Service;

    public static GeneratedService Of(string className) => new(className);

    public Type Nested(string name) => Class.GetNestedType(name).ShouldNotBeNull();

    /// <summary>The actions that a class's own properties give, with their member names.</summary>
    public static IEnumerable<(string Member, string Action)> Permissions(Type type, object? instance) =>
        from property in type.GetProperties(Own)
        where property.PropertyType == typeof(Permission)
        let permission = (Permission)property.GetValue(instance)!
        select (property.Name, permission.Action);

    /// <summary>
    /// An ARN made by a method of the service, of made-up names, beside what the catalogue's form says it must be.
    /// </summary>
    public (ResourceArn Arn, string Expected) Make(FactorySurface factory)
    {
        MethodInfo method = Class.GetMethod(factory.MethodName, Own).ShouldNotBeNull();
        object[] arguments =
            [.. method.GetParameters().Select(parameter => SampleArgument.Of(parameter.ParameterType, parameter.Name!))];
        string expected = factory.Form.Fill(SampleArgument.TextOf);
        return ((ResourceArn)method.Invoke(null, arguments)!, expected);
    }
}
