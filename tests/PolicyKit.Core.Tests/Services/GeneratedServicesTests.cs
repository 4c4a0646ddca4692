using System.Reflection;
using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Services;

public sealed class GeneratedServicesTests
{
    [Theory]
    [InlineData("S3")]
    [InlineData("CloudFront")]
    [InlineData("Iam")]
    [InlineData("Sts")]
    public void Action_IsAMemberOfExactlyItsResourceTypes(string className)
    {
        var service = GeneratedService.Of(className);
        foreach (ResourceTypeDefinition type in service.Data.ResourceTypes)
        {
            ResourceSurface resource = service.Surface.Resources.Single(candidate => candidate.ResourceType == type);
            (ResourceArn arn, _) = service.Make(resource.Factories[0]);
            var expected = service.Data.Actions
                .Where(action => action.Resources.Any(taken => taken.ResourceType.Name == type.Name))
                .Select(action => (action.Name, action.FullName))
                .Append(("All", service.Data.Prefix + ":*"));

            arn.GetType().ShouldBe(service.Nested(resource.ClassName));
            GeneratedService.Permissions(arn.GetType(), arn).ShouldBe(expected, ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("S3", 15)]
    [InlineData("CloudFront", 72)]
    [InlineData("Iam", 47)]
    [InlineData("Sts", 8)]
    public void ActionWithoutResourceType_IsAMemberOfTheServiceOnStar(string className, int count)
    {
        var service = GeneratedService.Of(className);
        var expected = service.Data.Actions
            .Where(action => action.TakesOnlyStar)
            .Select(action => (action.Name, action.FullName));

        GeneratedService.Permissions(service.Class, null).ShouldBe(expected, ignoreOrder: true);
        expected.Count().ShouldBe(count);
    }

    [Theory]
    [InlineData("S3")]
    [InlineData("CloudFront")]
    [InlineData("Iam")]
    [InlineData("Sts")]
    public void ActionWithResourceType_IsAMemberOfEverything(string className)
    {
        var service = GeneratedService.Of(className);
        object everything = service.Class.GetProperty("Everything")!.GetValue(null)!;
        var expected = service.Data.Actions
            .Where(action => !action.TakesOnlyStar)
            .Select(action => (action.Name, action.FullName));

        GeneratedService.Permissions(everything.GetType(), everything).ShouldBe(expected, ignoreOrder: true);
        everything.ShouldBeAssignableTo<EverythingArn>()!.All.Action.ShouldBe(service.Data.Prefix + ":*");
    }

    [Theory]
    [InlineData("S3")]
    [InlineData("CloudFront")]
    [InlineData("Iam")]
    [InlineData("Sts")]
    public void Arn_HasTheFormOfTheCatalogue(string className)
    {
        var service = GeneratedService.Of(className);
        foreach (FactorySurface factory in service.Surface.Resources.SelectMany(resource => resource.Factories))
        {
            (ResourceArn arn, string expected) = service.Make(factory);
            arn.ToString().ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("S3", 61)]
    [InlineData("Iam", 19)]
    [InlineData("Sts", 128)]
    public void ConditionKey_HasTheTypeOfTheCatalogue(string className, int count)
    {
        var service = GeneratedService.Of(className);
        Type keys = service.Nested("Keys");

        service.Surface.Keys.Count.ShouldBe(count);
        ShouldHaveKeys(keys, service.Surface.Keys);
    }

    [Fact]
    public void GlobalConditionKey_IsAMemberOfAws() => ShouldHaveKeys(typeof(Aws), SurfaceCatalogue.Current.Global.Keys);

    [Fact]
    public void ServiceWithoutKeysOfItsOwn_HasNoKeys() => typeof(CloudFront).GetNestedType("Keys").ShouldBeNull();

    private static void ShouldHaveKeys(Type type, IReadOnlyList<KeySurface> keys)
    {
        MemberInfo[] members = type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        members.Count(member => member is PropertyInfo or MethodInfo { IsSpecialName: false }).ShouldBe(keys.Count);
        foreach (KeySurface key in keys)
        {
            MethodInfo getter = type.GetProperty(key.MemberName)?.GetMethod ?? type.GetMethod(key.MemberName)!;
            object?[] arguments = [.. getter.GetParameters().Select(parameter => parameter.Name!.ToLowerInvariant())];
            var made = (ConditionKey)getter.Invoke(null, arguments)!;

            made.Name.ShouldBe(Filled(key.Key));
            made.GetType().Name.ShouldBe(key.Key.Type + (key.Key.IsMultiValued ? "SetKey" : "Key"));
        }
    }

    private static string Filled(ConditionKeyDefinition key) =>
        string.Concat(key.Tokens.Select(token => token.IsPlaceholder ? token.Text.ToLowerInvariant() : token.Text));
}
