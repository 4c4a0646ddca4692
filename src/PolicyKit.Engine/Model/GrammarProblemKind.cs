namespace PolicyKit.Model;

internal enum GrammarProblemKind
{
    /// <summary>An element that the grammar does not know.</summary>
    UnknownElement,

    /// <summary>An element that stands there a second time, in other case.</summary>
    DuplicateElement,

    /// <summary>A required element is missing, or Effect is neither Allow nor Deny.</summary>
    MissingElement,

    /// <summary>Two elements that exclude each other stand in one statement.</summary>
    ExclusiveElements,

    /// <summary>An element that policies have, but not of this kind.</summary>
    ElementNotAllowed,

    /// <summary>A value has the wrong JSON type.</summary>
    WrongType,
}
