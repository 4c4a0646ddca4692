using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

/// <summary>Where AWS's data is not what one would think, and what the catalogue makes of it.</summary>
public sealed class DataTrapsTests
{
    private static readonly IReadOnlyList<ServiceDefinition> Services =
        [.. ServiceCatalogue.Current.Services.Select(prefix => ServiceCatalogue.Current.Find(prefix)!)];

    [Fact]
    public void SeveralFormsInOneType_AreFormsOfTheirOwn() => Services
        .SelectMany(service => service.ResourceTypes, (service, type) => (service.Prefix, type.Forms.Count))
        .Where(type => type.Count > 1)
        .GroupBy(type => type.Prefix)
        .Select(group => $"{group.Key} {group.Count()}")
        .ShouldBe(["apigateway 10", "greengrass 1", "lex 2"]);

    [Fact]
    public void ServiceInAnArn_NeedNotBeTheOneOfTheAction() => Services
        .SelectMany(service => service.ResourceTypes.SelectMany(type => type.Forms), (service, form) => (service.Prefix, form.Service))
        .Where(pair => pair.Prefix != pair.Service)
        .Distinct()
        .Count()
        .ShouldBe(63);

    [Fact]
    public void StarInAForm_IsText()
    {
        ArnForm[] forms = [.. Services.SelectMany(service => service.ResourceTypes).SelectMany(type => type.Forms)];

        forms.Count(form => form.Text.Contains('*')).ShouldBeGreaterThan(40);
        forms.ShouldAllBe(form => !form.ResourceTokens.Any(token => token.IsPlaceholder && token.Text.Contains('*')));
    }

    [Fact]
    public void VariableEndOfAKey_IsWrittenInOneWay() => Services
        .SelectMany(service => service.ConditionKeys)
        .Where(key => key.Name.Contains('<') || key.Name.EndsWith('/') || key.Name.EndsWith("/tag-key", StringComparison.Ordinal))
        .Select(key => key.Name)
        .ShouldBeEmpty();

    [Theory]
    [InlineData("token.actions.githubusercontent.com:sub")]
    [InlineData("saml:aud")]
    [InlineData("accounts.google.com:google/organization_number")]
    public void KeyOfAnIdentityProvider_IsKnownToTheServiceThatReadsIt(string key) =>
        ServiceCatalogue.Current.Find("sts")!.FindConditionKey(key).ShouldNotBeNull();

    [Fact]
    public void KeyWithAVariableProvider_IsFound() => ServiceCatalogue.Current.Find("sts")!
        .FindConditionKey("token.actions.acme.ghe.com:repository")!.Name.ShouldBe("token.actions.${Domain}.ghe.com:repository");

    [Theory]
    [InlineData("appsync:GetType")]
    [InlineData("rds-db:connect")]
    [InlineData("cloudsearch:document")]
    [InlineData("vpc-lattice:AssociateViaAWSService-EventsAndStates")]
    public void OddActionName_IsKept(string action) => ServiceCatalogue.Current.FindAction(action)!.FullName.ShouldBe(action);

    [Theory]
    [InlineData("elasticloadbalancing", "loadbalancer/app/")]
    [InlineData("inspector2", "CIS Scan Configuration")]
    public void OddResourceType_IsKept(string service, string type) =>
        ServiceCatalogue.Current.Find(service)!.FindResourceType(type).ShouldNotBeNull();

    [Fact]
    public void KeyOfTwoTypes_HasInEachServiceItsOwn() => Services
        .SelectMany(service => service.ConditionKeys)
        .Where(key => key.Name == "identitystore:UserId")
        .Select(key => key.IsMultiValued)
        .Distinct()
        .Count()
        .ShouldBe(2);

    [Fact]
    public void NamesWithoutCase_AreUnique()
    {
        foreach (ServiceDefinition service in Services)
        {
            service.Actions.Select(action => action.Name.ToUpperInvariant()).ShouldBeUnique();
            service.ResourceTypes.Select(type => type.Name.ToUpperInvariant()).ShouldBeUnique();
        }
    }

    [Fact]
    public void LevelsOfAnAction_AreSeveral() =>
        ServiceCatalogue.Current.FindAction("sqs:AddPermission")!.AccessLevels.ShouldBe(AccessLevel.Write | AccessLevel.PermissionsManagement);
}
