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

    /// <summary>Every service of the catalogue.</summary>
    public static IEnumerable<GeneratedService> All() =>
        ServiceCatalogue.Current.Services.Select(prefix => Of(SurfaceCatalogue.Current.ClassOf(prefix).ShouldNotBeNull()));

    public Type Nested(string name) => Class.GetNestedType(name).ShouldNotBeNull();

    /// <summary>The actions that a class's own properties give, with their member names.</summary>
    public static IEnumerable<(string Member, string Action)> Permissions(Type type, object? instance) =>
        from property in type.GetProperties(Own)
        where property.PropertyType == typeof(Permission)
        let permission = (Permission)property.GetValue(instance)!
        select (property.Name, permission.Action);

    /// <summary>The actions of the class that take several resources together, with their member names.</summary>
    public IEnumerable<(string Member, string Action)> JointActions() =>
        from property in Class.GetProperties(Own)
        where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(JointAction<>)
        select (property.Name, property.GetValue(null)!.ToString()!);

    /// <summary>
    /// An ARN made by a method of the service, of made-up names, beside what the catalogue's form says it must be.
    /// </summary>
    public (ResourceArn Arn, string Expected) Make(FactorySurface factory)
    {
        MethodInfo method = Class.GetMethod(factory.MethodName, Own).ShouldNotBeNull();
        object[] arguments =
            [.. method.GetParameters().Select(parameter => SampleArgument.Of(parameter.ParameterType, parameter.Name!))];
        string expected = SampleArgument.Fill(factory.Form, Names(method));
        return ((ResourceArn)method.Invoke(null, arguments)!, expected);
    }

    /// <summary>An ARN made by a method of the ARN that it lies in, beside what the catalogue's form says it must be.</summary>
    public (ResourceArn Arn, string Expected) MakeInside(ResourceSurface parent, ChildSurface child)
    {
        (ResourceArn outer, _) = Make(parent.Factories[0]);
        MethodInfo method = outer.GetType().GetMethods(Own)
            .Single(candidate => candidate.Name == child.MethodName && candidate.GetParameters().Length == child.Parameters.Count);
        object[] arguments =
            [.. method.GetParameters().Select(parameter => SampleArgument.Of(parameter.ParameterType, parameter.Name!))];
        string expected = SampleArgument.Fill(
            child.Resource.Factories[0].Form,
            Names(Class.GetMethod(parent.Factories[0].MethodName, Own)!).Concat(Names(method)));
        return ((ResourceArn)method.Invoke(outer, arguments)!, expected);
    }

    private static IEnumerable<string> Names(MethodInfo method) =>
        from parameter in method.GetParameters() where parameter.ParameterType == typeof(Name) select parameter.Name!;
}
