using System.Globalization;
using System.Net;

namespace PolicyKit.Access.Tests;

/// <summary>What the account holds.</summary>
internal sealed class FakeIamState
{
    public const string Account = "123456789012";
    private int _versionsMade;

    public HashSet<string> Users { get; } = [];

    public Dictionary<string, SortedSet<string>> Members { get; } = [];

    public Dictionary<string, HashSet<string>> Attached { get; } = [];

    /// <summary>The documents of each policy by version, the oldest first.</summary>
    public Dictionary<string, List<(string Id, string Document)>> Versions { get; } = [];

    public Dictionary<string, string> DefaultVersion { get; } = [];

    public Dictionary<string, string> AccessKeys { get; } = [];

    public string Document(string arn) => Versions[arn].Single(version => version.Id == DefaultVersion[arn]).Document;

    public string Answer(string action, IReadOnlyDictionary<string, string> form)
    {
        string user = form.GetValueOrDefault("UserName", ""), group = form.GetValueOrDefault("GroupName", "");
        string name = form.GetValueOrDefault("PolicyName", "");
        string arn = form.GetValueOrDefault("PolicyArn", $"arn:aws:iam::{Account}:policy/{name}");
        switch (action)
        {
            case "GetCallerIdentity": return $"<Account>{Account}</Account><Arn>arn:aws:iam::{Account}:user/admin</Arn>";
            case "GetUser": return $"<User><UserName>{Known(Users, user)}</UserName></User>";
            case "CreateUser": return Done(Users.Add(user), user);
            case "GetGroup": return List("Users", "UserName", Known(Members, group)) + "<IsTruncated>false</IsTruncated>";
            case "CreateGroup": return Done(Members.TryAdd(group, []) && Attached.TryAdd(group, []), group);
            case "AddUserToGroup": return AddMember(group, user);
            case "RemoveUserFromGroup": Known(Members, group).Remove(Known(Members[group], user)); return "";
            case "ListAttachedGroupPolicies": return List("AttachedPolicies", "PolicyArn", Known(Attached, group));
            case "AttachGroupPolicy": Known(Attached, group).Add(Known(Versions.Keys, arn)); return "";
            case "CreatePolicy": return Done(Versions.TryAdd(arn, []), arn) + AddVersion(arn, form["PolicyDocument"]);
            case "GetPolicy": return $"<Policy><DefaultVersionId>{Known(DefaultVersion, arn)}</DefaultVersionId></Policy>";
            case "GetPolicyVersion": return GetVersion(arn, form["VersionId"]);
            case "ListPolicyVersions": return ListVersions(arn);
            case "CreatePolicyVersion": return AddVersion(arn, form["PolicyDocument"]);
            case "DeletePolicyVersion": Known(Versions, arn).RemoveAll(version => version.Id == form["VersionId"]); return "";
            case "ListAccessKeys": return List("AccessKeyMetadata", "AccessKeyId", KeysOf(user));
            case "CreateAccessKey": return CreateKey(Known(Users, user));
            default: throw new FakeIamException(400, "InvalidAction", action);
        }
    }

    public string AddVersion(string arn, string document)
    {
        if (Known(Versions, arn).Count >= 5) throw FakeIamException.LimitExceeded("PolicyVersionsPerPolicy: 5");
        string id = "v" + (++_versionsMade).ToString(CultureInfo.InvariantCulture);
        Versions[arn].Add((id, document));
        DefaultVersion[arn] = id;
        return "";
    }

    private string AddMember(string group, string user)
    {
        bool isFull = Members.Values.Count(members => members.Contains(user)) >= 10;
        if (isFull) throw FakeIamException.LimitExceeded("GroupsPerUser: 10");
        Known(Members, group).Add(Known(Users, user));
        return "";
    }

    private string CreateKey(string user)
    {
        AccessKeys.Add("AKIAEXAMPLE" + user, user);
        return $"<AccessKey><UserName>{user}</UserName><AccessKeyId>AKIAEXAMPLE{user}</AccessKeyId>"
            + "<SecretAccessKey>not-a-secret</SecretAccessKey></AccessKey>";
    }

    private string GetVersion(string arn, string id)
    {
        string document = Known(Versions, arn).Single(version => version.Id == id).Document;
        return $"<PolicyVersion><Document>{WebUtility.UrlEncode(document).Replace("+", "%20")}</Document></PolicyVersion>";
    }

    private string ListVersions(string arn)
    {
        IEnumerable<string> members = Known(Versions, arn).AsEnumerable().Reverse().Select(version =>
            $"<member><VersionId>{version.Id}</VersionId>"
            + $"<CreateDate>2026-01-{version.Id[1..].PadLeft(2, '0')}T00:00:00Z</CreateDate>"
            + $"<IsDefaultVersion>{(version.Id == DefaultVersion[arn] ? "true" : "false")}</IsDefaultVersion></member>");
        return $"<Versions>{string.Concat(members)}</Versions>";
    }

    private IEnumerable<string> KeysOf(string user) => AccessKeys.Where(key => key.Value == user).Select(key => key.Key);

    private static string List(string list, string item, IEnumerable<string> values) =>
        $"<{list}>{string.Concat(values.Select(value => $"<member><{item}>{value}</{item}></member>"))}</{list}>";

    private static string Done(bool isNew, string name) => isNew ? "" : throw FakeIamException.AlreadyExists(name);

    private static string Known(IEnumerable<string> names, string name) =>
        names.Contains(name) ? name : throw FakeIamException.NoSuchEntity(name);

    private static TValue Known<TValue>(Dictionary<string, TValue> entities, string name) =>
        entities.TryGetValue(name, out TValue? value) ? value : throw FakeIamException.NoSuchEntity(name);
}
