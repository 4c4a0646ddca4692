using System.Reflection;
using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Services;

public sealed class GeneratedServicesTests
{
    /// <summary>Every service of AWS, one after the other: as cases of their own they would be 456 lines in every report.</summary>
    [Fact]
    public void Action_IsAMemberOfExactlyItsResourceTypes()
    {
        foreach (GeneratedService service in GeneratedService.All())
        {
            foreach (ResourceTypeDefinition type in service.Data.ResourceTypes)
            {
                ResourceSurface resource = service.Surface.Resources.Single(candidate => candidate.ResourceType == type);
                (ResourceArn arn, _) = service.Make(resource.Factories[0]);

                arn.GetType().ShouldBe(service.Nested(resource.ClassName));
                arn.All.Action.ShouldBe(service.Data.Prefix + ":*");
                ShouldBeMembers(service, GeneratedService.Permissions(arn.GetType(), arn), action =>
                    action.Resources.Any(taken => taken.ResourceType.Name == type.Name));
            }
        }
    }

    [Fact]
    public void ActionWithoutResourceType_IsAMemberOfTheServiceOnStar()
    {
        foreach (GeneratedService service in GeneratedService.All())
        {
            ShouldBeMembers(service, GeneratedService.Permissions(service.Class, null), action => action.Resources.Count == 0);
        }
    }

    [Fact]
    public void ActionWithResourceType_IsAMemberOfEverything()
    {
        foreach (GeneratedService service in GeneratedService.All())
        {
            object everything = service.Class.GetProperty("Everything")!.GetValue(null)!;

            everything.ShouldBeAssignableTo<EverythingArn>()!.All.Action.ShouldBe(service.Data.Prefix + ":*");
            ShouldBeMembers(service, GeneratedService.Permissions(everything.GetType(), everything), action =>
                action.Resources.Count > 0);
        }
    }

    [Fact]
    public void ActionWithSeveralRequiredTypes_TakesArnsOfItsTypesAndOfNoOther()
    {
        foreach (GeneratedService service in GeneratedService.All())
        {
            ShouldBeMembers(service, service.JointActions(), action => action.Resources.Count(taken => taken.IsRequired) > 1);
            foreach (JointSurface joint in service.Surface.Joints)
            {
                string[] takers =
                [
                    .. service.Surface.Resources.Select(resource => service.Nested(resource.ClassName))
                        .Where(service.Nested(joint.InterfaceName).IsAssignableFrom).Select(type => type.Name),
                ];
                foreach (ActionDefinition action in joint.Actions)
                {
                    takers.ShouldBe(service.Surface.Resources.Where(resource => action.Takes(resource.ResourceType))
                        .Select(resource => resource.ClassName));
                }
            }
        }
    }

    [Fact]
    public void Arn_HasTheFormOfTheCatalogue()
    {
        foreach (GeneratedService service in GeneratedService.All())
        {
            foreach (FactorySurface factory in service.Surface.Resources.SelectMany(resource => resource.Factories))
            {
                (ResourceArn arn, string expected) = service.Make(factory);
                arn.ToString().ShouldBe(expected);
            }
        }
    }

    [Fact]
    public void ArnInsideAnother_HasTheFormOfTheCatalogue()
    {
        foreach (GeneratedService service in GeneratedService.All())
        {
            foreach (ResourceSurface resource in service.Surface.Resources)
            {
                foreach (ChildSurface child in resource.Children)
                {
                    (ResourceArn arn, string expected) = service.MakeInside(resource, child);
                    arn.ToString().ShouldBe(expected);
                    arn.GetType().Name.ShouldBe(child.Resource.ClassName);
                }
            }
        }
    }

    [Fact]
    public void ConditionKey_HasTheTypeOfTheCatalogue()
    {
        foreach (GeneratedService service in GeneratedService.All())
        {
            if (service.Surface.Keys.Count > 0) ShouldHaveKeys(service.Nested("Keys"), service.Surface.Keys);
            else service.Class.GetNestedType("Keys").ShouldBeNull();
        }
    }

    [Fact]
    public void EveryService_HasItsClassAndNoOtherIsThere() =>
        typeof(S3).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name).ShouldBe(
            GeneratedService.All().Select(service => service.Class.Name).Append(nameof(Aws)), ignoreOrder: true);

    [Fact]
    public void GlobalConditionKey_IsAMemberOfAws() => ShouldHaveKeys(typeof(Aws), SurfaceCatalogue.Current.Global.Keys);

    private static void ShouldBeMembers(
        GeneratedService service, IEnumerable<(string Member, string Action)> members, Predicate<ActionDefinition> belongs) =>
        members.OrderBy(member => member.Action, StringComparer.Ordinal).ShouldBe(
            service.Data.Actions.Where(action => belongs(action))
                .Select(action => (service.Surface.MemberOf(action), action.FullName))
                .OrderBy(member => member.FullName, StringComparer.Ordinal));

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
