using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;

namespace PolicyKit.Engine.Tests.Catalogue.Naming;

public sealed class ServiceSurfaceTests
{
    [Fact]
    public void RunOnResourceTypes_AreParted() =>
        Surface("S3").Resources.Select(resource => resource.ClassName).ShouldBe(
        [
            "AccessGrantArn", "AccessGrantsInstanceArn", "AccessGrantsLocationArn", "AccessPointArn", "AccessPointObjectArn",
            "BucketArn", "JobArn", "MultiRegionAccessPointArn", "MultiRegionAccessPointRequestArn", "ObjectArn",
            "ObjectLambdaAccessPointArn", "StorageLensConfigurationArn", "StorageLensGroupArn",
        ]);

    [Fact]
    public void HyphenatedResourceTypes_AreParted() =>
        Surface("CloudFront").Resources.Select(resource => resource.Factories[0].MethodName)
            .ShouldBeSubsetOf(
            [
                "AnycastIpList", "CachePolicy", "ConnectionFunction", "ConnectionGroup", "ContinuousDeploymentPolicy",
                "Distribution", "DistributionTenant", "FieldLevelEncryptionConfig", "FieldLevelEncryptionProfile", "Function",
                "KeyValueStore", "OriginAccessControl", "OriginAccessIdentity", "OriginRequestPolicy", "RealtimeLogConfig",
                "ResponseHeadersPolicy", "StreamingDistribution", "TrustStore", "VpcOrigin",
            ]);

    [Fact]
    public void NestedResourceTypes_AreReachedFromTheirParents()
    {
        var children = Surface("S3").Resources.SelectMany(
            resource => resource.Children,
            (resource, child) => $"{resource.ClassName}.{child.MethodName} -> {child.Resource.ClassName}");

        children.ShouldBe(
        [
            "AccessGrantsInstanceArn.Grants -> AccessGrantArn",
            "AccessGrantsInstanceArn.Locations -> AccessGrantsLocationArn",
            "AccessPointArn.Objects -> AccessPointObjectArn",
            "BucketArn.Objects -> ObjectArn",
        ]);
    }

    [Theory]
    [InlineData("S3", "ObjectArn", "Name bucketName, Name objectName")]
    [InlineData("S3", "JobArn", "Scope scope, Name jobId")]
    [InlineData("S3", "MultiRegionAccessPointRequestArn", "Account account, Name operation, Name token")]
    [InlineData("Sts", "RootUserArn", "Account account")]
    [InlineData("Iam", "RoleTemplateArn", "Name awsServicePrincipal, Name roleTemplateName, Name roleTemplateMajorVersion")]
    public void Resource_TakesItsPlaceholders(string service, string className, string parameters)
    {
        FactorySurface factory = Surface(service).ResourceOf(className)!.Factories[0];

        string.Join(", ", factory.Parameters.Select(parameter => $"{parameter.Kind} {parameter.Name}")).ShouldBe(parameters);
    }

    [Fact]
    public void Members_AreReadBack()
    {
        ServiceSurface s3 = Surface("S3");

        s3.Service.Actions.ShouldAllBe(action => s3.ActionOf(s3.MemberOf(action)) == action);
        s3.ActionOf("Nothing").ShouldBeNull();
        s3.KeyOf("Prefix")!.Key.Name.ShouldBe("s3:prefix");
        SurfaceCatalogue.Current.Global.KeyOf("CalledViaAwsMcp")!.Key.Name.ShouldBe("aws:CalledViaAWSMCP");
        SurfaceCatalogue.Current.Global.KeyOf("Username")!.Key.Name.ShouldBe("aws:username");
        SurfaceCatalogue.Current.Find("S4").ShouldBeNull();
    }

    [Fact]
    public void TakenName_GetsASuffix()
    {
        const string text =
            "service\tx\tAWS X\n" +
            "resource\tall\tx:::all/${Name}\t-\n" +
            "resource\tthing\tx:::thing/${Id}/${Id} x:::other/${OtherId}\t-\n" +
            "resource\tthing/\tx:::things/${Id}\t-\n" +
            "actions\tRead\t-\t-\n\tGetType\n\tThing\n";
        ServiceSurface surface = ServiceSurface.Of(ServiceReader.Read("x.txt", text, out _));

        surface.Service.Actions.Select(surface.MemberOf).ShouldBe(["GetTypeAction", "ThingAction"]);
        surface.Resources.SelectMany(resource => resource.Factories).Select(factory => factory.MethodName)
            .ShouldBe(["AllResource", "Thing", "ThingByOtherId", "ThingResource"]);
        surface.ResourceOf("ThingArn")!.Factories[0].Parameters.Select(parameter => parameter.Name).ShouldBe(["id", "id2"]);
    }

    private static ServiceSurface Surface(string className) => SurfaceCatalogue.Current.Find(className)!;
}
