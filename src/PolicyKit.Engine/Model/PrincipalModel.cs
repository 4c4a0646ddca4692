namespace PolicyKit.Model;

/// <summary>One kind of principal of a statement, such as AWS or Service, with its values. The lone <c>"*"</c> has the type <c>*</c>.</summary>
internal sealed record PrincipalModel(string Type, ValueList Values);
