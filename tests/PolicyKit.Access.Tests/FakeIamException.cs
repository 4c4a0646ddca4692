namespace PolicyKit.Access.Tests;

internal sealed class FakeIamException(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static FakeIamException NoSuchEntity(string name) => new(404, "NoSuchEntity", $"{name} cannot be found.");

    public static FakeIamException AlreadyExists(string name) => new(409, "EntityAlreadyExists", $"{name} already exists.");

    public static FakeIamException LimitExceeded(string what) => new(409, "LimitExceeded", $"Cannot exceed quota for {what}.");
}
