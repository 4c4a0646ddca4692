namespace PolicyKit.Rules.Escalation;

/// <summary>
/// Ways to the rights of what is there already: they lead as far as the thing that is acted on may go. The first action is that
/// which must be allowed on all of it.
/// </summary>
internal static class TargetPaths
{
    private const string Instance = "instance";

    public static readonly IReadOnlyList<CombinedPath> All =
    [
        new("replace the code of any function and so use its role", ["lambda:UpdateFunctionCode"]),
        new("put code of its own before that of any function, as a layer, and so use its role",
            ["lambda:UpdateFunctionConfiguration"]),
        new("run commands on any instance and so use its role", ["ssm:SendCommand"], Target: Instance),
        new("open a shell on any instance and so use its role", ["ssm:StartSession"], Target: Instance),
        new("log in to any instance and so use its role",
            ["ec2-instance-connect:SendSSHPublicKey|ec2-instance-connect:SendSerialConsoleSSHPublicKey"]),
        new("have any instance run commands as it starts and so use its role",
            ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"]),
        new("change what new instances of any group run and so use their role",
            ["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"]),
        new("open a shell in any container and so use its role", ["ecs:ExecuteCommand"]),
        new("change any stack and so use the role that it was made with",
            ["cloudformation:UpdateStack"]),
        new("change any stack and so use the role that it was made with",
            ["cloudformation:ExecuteChangeSet", "cloudformation:CreateChangeSet"]),
        new("start any build with commands of its own and so use its role", ["codebuild:StartBuild|codebuild:StartBuildBatch"]),
        new("put a key of its own on any development endpoint and so use its role", ["glue:UpdateDevEndpoint"]),
        new("change what any pipeline runs and so use its role",
            ["datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"]),
        new("change what any state machine calls and so use its role", ["states:UpdateStateMachine"]),
        new("open any notebook and so use its role", ["sagemaker:CreatePresignedNotebookInstanceUrl"]),
        new("have any notebook run commands as it starts and so use its role",
            [
                "sagemaker:UpdateNotebookInstance", "sagemaker:CreateNotebookInstanceLifecycleConfig",
                "sagemaker:StartNotebookInstance",
            ]),
        new("run code in any interpreter and so use its role",
            ["bedrock-agentcore:InvokeCodeInterpreter", "bedrock-agentcore:StartCodeInterpreterSession"]),
        new("make itself administrator of any cluster and so use the roles of what runs there",
            ["eks:AssociateAccessPolicy", "eks:CreateAccessEntry"]),
        new("lift the boundary of any user, its own too", ["iam:DeleteUserPermissionsBoundary|iam:PutUserPermissionsBoundary"]),
        new("lift the boundary of any role, its own too", ["iam:DeleteRolePermissionsBoundary|iam:PutRolePermissionsBoundary"]),
        new("vouch for anyone to the roles that trust a SAML provider", ["iam:UpdateSAMLProvider"]),
        new("widen any permission set, one that it has itself too",
            [
                "sso:AttachManagedPolicyToPermissionSet|sso:PutInlinePolicyToPermissionSet"
                    + "|sso:AttachCustomerManagedPolicyReferenceToPermissionSet",
            ]),
        new("assign itself any permission set in any account", ["sso:CreateAccountAssignment"]),
        new("join any group that permission sets are assigned to", ["identitystore:CreateGroupMembership"]),
    ];
}
