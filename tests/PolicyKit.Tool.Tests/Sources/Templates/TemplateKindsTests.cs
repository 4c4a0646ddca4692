using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Sources.Templates;
using PolicyKit.Tool.Sources.Templates;

namespace PolicyKit.Tool.Tests.Sources.Templates;

public sealed class TemplateKindsTests
{
    [Theory]
    [InlineData("AWS::IAM::Role", "AssumeRolePolicyDocument", PolicyKind.Trust)]
    [InlineData("AWS::IAM::Role", "Policies", PolicyKind.Identity)]
    [InlineData("AWS::IAM::ManagedPolicy", "PolicyDocument", PolicyKind.Identity)]
    [InlineData("AWS::S3::BucketPolicy", "PolicyDocument", PolicyKind.Resource)]
    [InlineData("AWS::SQS::QueuePolicy", "PolicyDocument", PolicyKind.Resource)]
    [InlineData("AWS::SNS::TopicPolicy", "PolicyDocument", PolicyKind.Resource)]
    [InlineData("AWS::KMS::Key", "KeyPolicy", PolicyKind.Resource)]
    [InlineData("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy", PolicyKind.Resource)]
    [InlineData("AWS::ECR::Repository", "RepositoryPolicyText", PolicyKind.Resource)]
    [InlineData("AWS::ApiGateway::RestApi", "Policy", PolicyKind.Resource)]
    [InlineData("AWS::EC2::VPCEndpoint", "PolicyDocument", PolicyKind.VpcEndpoint)]
    [InlineData("AWS::Serverless::Function", "Policies", PolicyKind.Identity)]
    [InlineData("AWS::Serverless::Function", "AssumeRolePolicyDocument", PolicyKind.Trust)]
    [InlineData("AWS::SSO::PermissionSet", "InlinePolicy", PolicyKind.Identity)]
    [InlineData("Custom::Thing", "Document", PolicyKind.Auto)]
    public void TypeAndProperty_TellTheKind(string type, string property, PolicyKind kind) =>
        TemplateKinds.Of(type, property, JsonReader.Read("{}").Root).ShouldBe(kind);

    [Theory]
    [InlineData("AWS::Serverless::Function", "Policies", true)]
    [InlineData("AWS::Serverless::StateMachine", "Policies", true)]
    [InlineData("AWS::Serverless::Function", "AssumeRolePolicyDocument", false)]
    [InlineData("AWS::IAM::Role", "Policies", false)]
    public void Sam_AddsTheVersionOfPolicies(string type, string property, bool adds) =>
        TemplateKinds.AddsVersion(type, property).ShouldBe(adds);

    [Theory]
    [InlineData("SERVICE_CONTROL_POLICY", PolicyKind.ServiceControl)]
    [InlineData("RESOURCE_CONTROL_POLICY", PolicyKind.ResourceControl)]
    [InlineData("TAG_POLICY", null)]
    public void PolicyOfAnOrganization_NamesItsKind(string type, PolicyKind? kind) =>
        TemplateKinds.Of("AWS::Organizations::Policy", "Content", JsonReader.Read($$"""{"Type":"{{type}}"}""").Root).ShouldBe(kind);
}
