namespace PolicyKit.Conditions;

/// <summary>How an operator treats a key with several values (AWS: "Set operators for multivalued context keys").</summary>
internal enum SetQuantifier
{
    /// <summary>No prefix: the key has one value.</summary>
    None,

    /// <summary><c>ForAnyValue:</c>, some value of the request passes; false without a value.</summary>
    ForAnyValue,

    /// <summary><c>ForAllValues:</c>, every value of the request passes; true without a value.</summary>
    ForAllValues,
}
