namespace PolicyKit.Rules.Escalation;

/// <summary>
/// How a role that may be passed to a service comes to serve who passed it: by making something that runs what one says with the
/// role's rights, or that hands its credentials out.
/// </summary>
internal static class PassRolePaths
{
    public static readonly IReadOnlyList<CombinedPath> All =
    [
        new("start an instance and take the role's credentials from it",
            ["ec2:RunInstances|ec2:RequestSpotInstances|ec2:RequestSpotFleet|ec2:CreateFleet"], "ec2.amazonaws.com"),
        new("have instances started that hand the role's credentials over",
            ["autoscaling:CreateAutoScalingGroup", "autoscaling:CreateLaunchConfiguration|ec2:CreateLaunchTemplate"],
            "ec2.amazonaws.com"),
        new("run code of its own as a function with the role",
            ["lambda:CreateFunction", "lambda:InvokeFunction|lambda:InvokeAsync|lambda:CreateEventSourceMapping|lambda:AddPermission"],
            "lambda.amazonaws.com"),
        new("run a container of its own with the role",
            ["ecs:RegisterTaskDefinition", "ecs:RunTask|ecs:StartTask|ecs:CreateService|ecs:UpdateService"],
            "ecs-tasks.amazonaws.com"),
        new("run a container of its own with the role",
            ["batch:RegisterJobDefinition", "batch:SubmitJob"], "ecs-tasks.amazonaws.com"),
        new("have a stack make whatever the role may make",
            ["cloudformation:CreateStack|cloudformation:UpdateStack"], "cloudformation.amazonaws.com"),
        new("have a change set make whatever the role may make",
            ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"], "cloudformation.amazonaws.com"),
        new("have a stack set make whatever the role may make",
            ["cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"], "cloudformation.amazonaws.com"),
        new("run commands of its own in a build with the role",
            ["codebuild:CreateProject|codebuild:UpdateProject", "codebuild:StartBuild|codebuild:StartBuildBatch"],
            "codebuild.amazonaws.com"),
        new("log in to a development endpoint that has the role", ["glue:CreateDevEndpoint"], "glue.amazonaws.com"),
        new("run a script of its own as a job with the role",
            ["glue:CreateJob|glue:UpdateJob", "glue:StartJobRun|glue:CreateTrigger"], "glue.amazonaws.com"),
        new("run statements of its own in a session with the role",
            ["glue:CreateSession", "glue:RunStatement"], "glue.amazonaws.com"),
        new("open a notebook that has the role",
            ["sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"], "sagemaker.amazonaws.com"),
        new("run a container of its own as a job with the role",
            ["sagemaker:CreateTrainingJob|sagemaker:CreateProcessingJob"], "sagemaker.amazonaws.com"),
        new("have a state machine call what the role may call",
            ["states:CreateStateMachine|states:UpdateStateMachine", "states:StartExecution|states:StartSyncExecution"],
            "states.amazonaws.com"),
        new("have a schedule call what the role may call",
            ["scheduler:CreateSchedule|scheduler:UpdateSchedule"], "scheduler.amazonaws.com"),
        new("have a runbook of its own call what the role may call",
            ["ssm:CreateDocument", "ssm:StartAutomationExecution"], "ssm.amazonaws.com"),
        new("run steps of its own on a cluster with the role", ["elasticmapreduce:RunJobFlow"]),
        new("run a job of its own with the role", ["emr-serverless:StartJobRun"], "emr-serverless.amazonaws.com"),
        new("run commands of its own in a pipeline with the role",
            ["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"]),
        new("run a container of its own with the role",
            ["apprunner:CreateService|apprunner:UpdateService"], "tasks.apprunner.amazonaws.com"),
        new("run code of its own in an interpreter with the role",
            [
                "bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:StartCodeInterpreterSession",
                "bedrock-agentcore:InvokeCodeInterpreter",
            ],
            "bedrock-agentcore.amazonaws.com"),
        new("run an application of its own with the role",
            ["kinesisanalytics:CreateApplication", "kinesisanalytics:StartApplication"], "kinesisanalytics.amazonaws.com"),
        new("run workflows of its own with the role", ["airflow:CreateEnvironment"], "airflow.amazonaws.com"),
    ];

    /// <summary>The services that the document can hand a role to, so far as these paths know.</summary>
    public static IReadOnlyList<string?> ServicesIn(DocumentGrants grants) =>
        [.. All.Where(path => path.FindIn(grants) is not null).Select(path => path.PassedTo).Distinct()];
}
