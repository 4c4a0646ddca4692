using ClientIsolation;
using PolicyKit.Access;

// The main job: who may reach what, proven before it is deployed. `dotnet run --project samples/ClientIsolation [FOLDER]`
const string OfAnotherClient = "arn:aws:s3:::new-client2/prices.csv";
string folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "access");
Report report = Report.OnConsole();

report.Title("1. Buckets by prefix, as many agencies have them");
report.Policies(Agency.WithPrefixes);
report.Isolation(Agency.WithPrefixes);
report.WholePolicies(Agency.WithPrefixes);
report.MayRead(Agency.WithPrefixes, "ben", OfAnotherClient);

report.Title("2. The same clients, each with its own buckets and distribution");
report.Policies(Agency.Isolated);
report.Isolation(Agency.Isolated);
report.WholePolicies(Agency.Isolated);
report.MayRead(Agency.Isolated, "ben", OfAnotherClient);
report.MayRead(Agency.Isolated, "carla", OfAnotherClient);

Directory.CreateDirectory(folder);
foreach (AccessDocument document in Agency.Isolated.Documents)
{
    File.WriteAllText(Path.Combine(folder, document.Group + ".policy.json"), document.Policy.ToJson() + "\n");
}

string script = Path.Combine(folder, "deploy.sh");
File.WriteAllText(script, Agency.Isolated.ToAwsCliScript());
report.Title("3. To deploy");
Console.WriteLine($"  {Agency.Isolated.Documents.Count} policies and deploy.sh (groups, users, memberships; AWS CLI, may be run again) are in\n  {folder}");
