using System.Reflection;
using System.Text;

namespace PolicyKit.Package.Tests;

/// <summary>Writes down what of an assembly its users can see, one line a member, in an order of its own.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Show(type, full: true));
            Type[] bases = [.. new[] { type.BaseType }.Where(b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))!];
            if (bases.Length > 0) text.Append(" : ").Append(Show(bases[0]));
            text.Append('\n');
            foreach (string member in type.GetMembers(Declared).Select(Show).OfType<string>().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : type.IsAbstract ? "abstract class" : "class";

    private static string? Show(MemberInfo member) => member switch
    {
        FieldInfo { IsPublic: true } field => (field.IsLiteral ? "const " : field.IsStatic ? "static " : "") + $"{field.Name}: {Show(field.FieldType)}",
        PropertyInfo property when IsVisible(property.GetMethod) || IsVisible(property.SetMethod) =>
            Static(property.GetMethod ?? property.SetMethod!) + $"{property.Name}: {Show(property.PropertyType)} {{{(IsVisible(property.GetMethod) ? " get;" : "")}{(IsVisible(property.SetMethod) ? " set;" : "")} }}",
        ConstructorInfo constructor when IsVisible(constructor) => $"new({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            Static(method) + $"{method.Name}({Parameters(method)}): {Show(method.ReturnType)}",
        _ => null,
    };

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Show(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}"));

    private static string Show(Type type, bool full = false)
    {
        string name = full ? type.FullName! : type.Name;
        if (!type.IsGenericType) return name;
        string plain = name.Split('`')[0];
        return $"{plain}<{string.Join(", ", type.GetGenericArguments().Select(argument => Show(argument)))}>";
    }
}
