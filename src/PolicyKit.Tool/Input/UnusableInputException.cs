namespace PolicyKit.Tool.Input;

/// <summary>What was given cannot be used. The message says what, where and why.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
