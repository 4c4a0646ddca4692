using System.Reflection;

namespace PolicyKit.Converting;

/// <summary>The names by which a class offers its values, such as <c>Partition.China</c>: read from it, not written twice.</summary>
internal static class StaticMembers
{
    public static IReadOnlyDictionary<T, string> Of<T>(Type type)
        where T : class =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.PropertyType == typeof(T))
            .ToDictionary(static property => (T)property.GetValue(null)!, static property => property.Name);
}
