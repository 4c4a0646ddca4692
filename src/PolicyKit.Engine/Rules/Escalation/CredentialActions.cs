namespace PolicyKit.Rules.Escalation;

/// <summary>
/// Actions whose answer can be used to sign in, and what it is. Those that only hand out a token for what the caller may do
/// anyway, such as <c>ecr:GetAuthorizationToken</c>, are left out: everybody who pulls an image needs it.
/// </summary>
internal static class CredentialActions
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["airflow:CreateCliToken"] = "a token for the environment's command line",
        ["airflow:CreateWebLoginToken"] = "a token for the environment's web pages",
        ["appsync:CreateApiKey"] = "an API key",
        ["chime:CreateApiKey"] = "an API key",
        ["codepipeline:PollForJobs"] = "credentials for the pipeline's artifacts",
        ["cognito-identity:GetCredentialsForIdentity"] = "credentials of an identity's role",
        ["cognito-identity:GetOpenIdToken"] = "a token that a role can be assumed with",
        ["cognito-identity:GetOpenIdTokenForDeveloperIdentity"] = "a token that a role can be assumed with, for any identity",
        ["connect:GetFederationToken"] = "a token to sign in to the contact centre",
        ["datazone:GetEnvironmentCredentials"] = "credentials of an environment's role",
        ["deadline:AssumeQueueRoleForRead"] = "credentials of a queue's role",
        ["deadline:AssumeQueueRoleForUser"] = "credentials of a queue's role",
        ["ec2:CreateKeyPair"] = "a private key for new instances",
        ["ec2:GetPasswordData"] = "an instance's administrator password, encrypted for its key pair",
        ["elasticmapreduce:GetClusterSessionCredentials"] = "credentials for a cluster",
        ["emr-containers:GetManagedEndpointSessionCredentials"] = "credentials for an endpoint",
        ["gamelift:GetComputeAuthToken"] = "a token of a fleet's machine",
        ["gamelift:GetInstanceAccess"] = "credentials to log in to an instance",
        ["gamelift:RequestUploadCredentials"] = "credentials to upload a build",
        ["grafana:CreateWorkspaceApiKey"] = "an API key of the workspace",
        ["iam:CreateServiceSpecificCredential"] = "a user's password for a service",
        ["iam:ResetServiceSpecificCredential"] = "a user's new password for a service",
        ["lakeformation:GetTemporaryGlueTableCredentials"] = "credentials for a table's data",
        ["lightsail:CreateContainerServiceRegistryLogin"] = "a login to the image registry",
        ["lightsail:DownloadDefaultKeyPair"] = "the account's default private key",
        ["lightsail:GetInstanceAccessDetails"] = "a key or password to log in to an instance",
        ["lightsail:GetRelationalDatabaseMasterUserPassword"] = "a database's master password",
        ["mediapackage:RotateChannelCredentials"] = "a channel's new password",
        ["mediapackage:RotateIngestEndpointCredentials"] = "an endpoint's new password",
        ["rds-db:connect"] = "a session as any database user",
        ["redshift-serverless:GetCredentials"] = "a database user's password",
        ["redshift:GetClusterCredentials"] = "any database user's password",
        ["redshift:GetClusterCredentialsWithIAM"] = "a database user's password",
        ["s3:GetDataAccess"] = "credentials for what a grant opens",
        ["sagemaker:CreatePresignedDomainUrl"] = "a link that signs in as a user of the domain",
        ["sts:AssumeRoot"] = "credentials of a member account's root user",
        ["sts:GetFederationToken"] = "credentials for someone else, with its own rights",
        ["sts:GetSessionToken"] = "credentials that outlive the access key they were made with",
    };
}
