using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PolicyKit.Access.Tests;

/// <summary>
/// An IAM and STS endpoint on the loopback interface that keeps users, groups, policies and memberships in memory, refuses what
/// IAM refuses, and records each call. It speaks the query protocol: a form in, XML out.
/// </summary>
internal sealed class FakeIam : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly FakeIamState _state = new();
    private readonly Task _loop;

    public FakeIam()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _loop = Task.Run(ServeAsync);
    }

    public string Address { get; }

    public FakeIamState State => _state;

    /// <summary>Every call since the last <see cref="TakeCalls"/>, such as <c>CreateUser ann</c>.</summary>
    private List<string> Calls { get; } = [];

    public IReadOnlyList<string> TakeCalls()
    {
        lock (Calls)
        {
            string[] calls = [.. Calls];
            Calls.Clear();
            return calls;
        }
    }

    public void Dispose()
    {
        _listener.Stop();
        _loop.Wait(TimeSpan.FromSeconds(5));
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            Dictionary<string, string> form = ReadForm(await reader.ReadToEndAsync());
            (int status, string xml) = Answer(form);
            byte[] body = Encoding.UTF8.GetBytes(xml);
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/xml";
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
    }

    private static Dictionary<string, string> ReadForm(string body) => body.Split('&')
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => WebUtility.UrlDecode(pair[0]), pair => WebUtility.UrlDecode(pair[1]), StringComparer.Ordinal);

    private (int Status, string Xml) Answer(Dictionary<string, string> form)
    {
        string action = form["Action"];
        string[] names = [.. new[] { "GroupName", "UserName", "PolicyName", "PolicyArn", "VersionId" }.Where(form.ContainsKey)];
        lock (Calls) Calls.Add(string.Join(" ", [action, .. names.Select(name => form[name])]));
        try
        {
            return (200, $"<{action}Response><{action}Result>{_state.Answer(action, form)}</{action}Result></{action}Response>");
        }
        catch (FakeIamException refusal)
        {
            return (refusal.Status, $"<ErrorResponse><Error><Type>Sender</Type><Code>{refusal.Code}</Code>"
                + $"<Message>{refusal.Message}</Message></Error></ErrorResponse>");
        }
    }
}
