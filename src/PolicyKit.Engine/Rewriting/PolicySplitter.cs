using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rewriting;

/// <summary>
/// Divides a policy into documents that keep a quota. Which document a statement comes to follows from a hash of its Sid (without
/// one, of all but its actions): all statements begin in one document, and a document that is too large is halved by the next bit
/// of the hashes, as a trie grows. So the order of statements does not matter, a change of one statement whose document stays
/// within the quota moves no other, and one that does not moves only statements of that document. Packing by size, as first-fit
/// does, would fill documents better, and each change could move any statement.
/// </summary>
internal sealed class PolicySplitter
{
    private const int Bits = 63;
    private readonly PolicyQuota _quota;
    private readonly int _limit;
    private readonly int _frame;
    private readonly List<(int Order, JsonNode Node, ulong Hash, int Size)> _items = [];
    private readonly List<(ulong Number, JsonNode[] Statements)> _documents = [];

    private PolicySplitter(JsonNode policy, PolicyQuota quota, int limit)
    {
        _quota = quota;
        _limit = limit;
        _frame = quota.Measure(NodeWriter.Write(JsonTree.WithStatements(policy, []), indented: false));
    }

    /// <summary>The documents, those that were there before a halving first.</summary>
    /// <param name="policy">A policy's tree.</param>
    /// <param name="quota">The quota of each document.</param>
    /// <param name="tooLarge">The places of statements that do not fit and cannot be divided; then there are no
    /// documents.</param>
    public static IReadOnlyList<JsonNode> Split(JsonNode policy, PolicyQuota quota, out IReadOnlyList<int> tooLarge)
    {
        tooLarge = [];
        int size = quota.Measure(NodeWriter.Write(policy, indented: false));
        if (quota.Limit is not { } limit || !quota.IsExceededBy(size)) return [policy];
        var splitter = new PolicySplitter(policy, quota, limit);
        tooLarge = splitter.AddAll(JsonTree.StatementsOf(policy));
        if (tooLarge.Count > 0) return [];
        splitter.Halve(splitter._items, 0, 0);
        return
        [
            .. splitter._documents.OrderBy(static document => document.Number)
                .Select(document => JsonTree.WithStatements(policy, document.Statements)),
        ];
    }

    private List<int> AddAll(IReadOnlyList<JsonNode> statements)
    {
        var tooLarge = new List<int>();
        string[] sids = [.. statements.Select(static node => node.Find(PolicyElements.Sid)?.Text).OfType<string>()];
        for (int i = 0; i < statements.Count; i++)
        {
            if (StatementDivision.Divide(statements[i], node => _frame + Size(node) <= _limit, sids) is { } parts)
                foreach (JsonNode part in parts) _items.Add((i, part, HashOf(part), Size(part)));
            else
                tooLarge.Add(i);
        }

        return tooLarge;
    }

    private int Size(JsonNode statement) => _quota.Measure(NodeWriter.Write(statement, indented: false));

    // The lower half says where a statement belongs; the upper one tells apart those that belong to one place.
    private static ulong HashOf(JsonNode statement)
    {
        string text = NodeWriter.Write(statement, indented: false);
        StatementShape? shape = StatementShape.Of(statement);
        string place = shape is null ? text
            : shape.Sid is not null ? "#" + shape.Sid
            : shape.Rest + StatementShape.SetKey(shape.Resources, ignoreCase: false);
        return (StableHash.Of(place) & uint.MaxValue) | (StableHash.Of(text) << 32);
    }

    private bool Fits(List<(int Order, JsonNode Node, ulong Hash, int Size)> items) =>
        _frame + items.Sum(static item => item.Size) + items.Count - 1 <= _limit;

    /// <summary>The half with the bit 0 keeps the document's number, so that new documents come after those that were
    /// there.</summary>
    private void Halve(List<(int Order, JsonNode Node, ulong Hash, int Size)> items, int bit, ulong number)
    {
        if (items.Count == 0) return;
        if (Fits(items))
        {
            _documents.Add((number, [.. items.OrderBy(static item => item.Order).Select(static item => item.Node)]));
        }
        else if (bit == Bits)
        {
            // Equal statements many times over: nothing tells them apart but their number.
            foreach ((int _, JsonNode node, ulong _, int _) in items) _documents.Add((number, [node]));
        }
        else
        {
            Halve(items.FindAll(item => !StableHash.Bit(item.Hash, bit)), bit + 1, number);
            Halve(items.FindAll(item => StableHash.Bit(item.Hash, bit)), bit + 1, number | (1UL << bit));
        }
    }
}
