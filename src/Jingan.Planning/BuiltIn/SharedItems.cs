using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning;

/// <summary>The indicators or observations that the built-in plans share. The build writes each on a line of its own, so that a few are read without the others.</summary>
internal sealed class SharedItems
{
    private readonly string list;
    private readonly List<(string Id, ReadOnlyMemory<byte> Line)> lines = [];

    /// <summary>Those of all files that hold a list.</summary>
    /// <param name="list">The key of the list, with which the names of the files begin too.</param>
    public SharedItems(string list)
    {
        this.list = list;
        foreach (var name in SeedFiles.NamesOf([]).Where(name => name.StartsWith(SeedFiles.Folder + list, StringComparison.Ordinal)))
            Add(SeedFiles.Bytes(name));
    }

    /// <summary>The ids of indicators, each with its Chinese name.</summary>
    public List<(string Id, string Name)> Names => lines.ConvertAll(item => (item.Id, TextBehind(item.Line.Span, "\"zh\":"u8)));

    /// <summary>The indicators with some ids, or the observations of these, in the order of the files.</summary>
    public PlanSet Read(HashSet<string> ids, ReadingMemory memory)
    {
        var text = new MemoryStream();
        text.Write(Encoding.UTF8.GetBytes($$"""{"format":"{{FormatWords.Format}}","{{list}}":["""));
        var empty = text.Length;
        foreach (var (id, line) in lines)
        {
            if (!ids.Contains(id))
                continue;

            if (text.Length > empty)
                text.WriteByte((byte)',');

            text.Write(line.Span);
        }

        text.Write("]}"u8);
        return PlanReader.ReadOwned(text.ToArray(), $"{list}.json", memory: memory).Content;
    }

    private void Add(byte[] file)
    {
        for (var rest = file.AsMemory(); rest.Span.IndexOf((byte)'\n') is >= 0 and var end; rest = rest[(end + 1)..])
        {
            var line = rest[..end].TrimEnd((byte)',');
            if (line.Span.StartsWith("{\"id\":"u8) || line.Span.StartsWith("{\"indicator\":"u8))
                lines.Add((TextBehind(line.Span, ":"u8), line));
        }
    }

    /// <summary>The text in quotation marks behind the first such sign.</summary>
    private static string TextBehind(ReadOnlySpan<byte> line, ReadOnlySpan<byte> sign)
    {
        var text = line[(line.IndexOf(sign) + sign.Length + 1)..];
        return Encoding.UTF8.GetString(text[..text.IndexOf((byte)'"')]);
    }
}
