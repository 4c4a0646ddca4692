using System.Text;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>A generated policy.</summary>
internal sealed class PolicyCase(params StatementCase[] statements)
{
    private string? _json;

    public static PolicyCase AllowAll { get; } = new(StatementCase.AllowAll);

    public StatementCase[] Statements { get; } = statements;

    public string Json => _json ??= Write();

    public PolicyCase With(StatementCase statement) => new([.. Statements, statement]);

    private string Write()
    {
        var json = new StringBuilder("{\"Version\":\"2012-10-17\",\"Statement\":[");
        for (int i = 0; i < Statements.Length; i++)
        {
            if (i > 0) json.Append(',');
            Statements[i].Write(json);
        }

        return json.Append("]}").ToString();
    }
}
