using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Writes output as YAML: block style, and on one line what is marked so and fits.</summary>
internal sealed class YamlTreeWriter
{
    private const int IndentStep = 2;
    private const int LongestLine = 140;

    /// <summary>YAML takes no longer key before a colon, quotation marks included.</summary>
    private const int LongestSimpleKey = 1_000;

    private readonly StringBuilder text = new();

    /// <summary>The tree as text, with line feeds and one at its end; a blank line stands between the keys at the top.</summary>
    public static string ToText(MappingNode root)
    {
        var writer = new YamlTreeWriter();
        foreach (var entry in root.Entries)
        {
            if (writer.text.Length > 0)
                writer.text.Append('\n');

            writer.WriteEntry(entry, indent: 0);
        }

        return writer.text.ToString();
    }

    private void WriteEntry(MappingEntry entry, int indent)
    {
        var key = Key(entry.Key, isInFlow: false);
        if (key.Length <= LongestSimpleKey)
            text.Append(key).Append(':');
        else
            text.Append("? ").Append(key).Append('\n').Append(' ', indent).Append(':');

        WriteValue(entry.Value, indent + IndentStep);
    }

    /// <summary>Writes a value behind its key.</summary>
    private void WriteValue(OutputNode value, int indent)
    {
        if (OnOneLine(value, indent) is { } line)
            text.Append(' ').Append(line).Append('\n');
        else if (value is ScalarNode scalar)
            WriteBlock(scalar.Text, indent);
        else
            WriteBelow(value, indent);
    }

    private void WriteBelow(OutputNode value, int indent)
    {
        text.Append('\n');
        if (value is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                text.Append(' ', indent);
                WriteEntry(entry, indent);
            }
        }
        else
        {
            var sequence = (SequenceNode)value;
            for (var index = 0; index < sequence.Count; index++)
            {
                text.Append(' ', indent).Append('-');
                WriteItem(sequence[index], indent + IndentStep);
            }
        }
    }

    /// <summary>Writes an item behind its hyphen; the first key of a mapping stands on the same line.</summary>
    private void WriteItem(OutputNode item, int indent)
    {
        if (item is not MappingNode mapping || OnOneLine(item, indent) is not null)
        {
            WriteValue(item, indent);
            return;
        }

        for (var index = 0; index < mapping.Entries.Length; index++)
        {
            text.Append(' ', index == 0 ? 1 : indent);
            WriteEntry(mapping.Entries[index], indent);
        }
    }

    private void WriteBlock(string lines, int indent)
    {
        text.Append(" |-\n");
        foreach (var line in lines.AsSpan().EnumerateLines())
        {
            if (line.Length > 0)
                text.Append(' ', indent).Append(line);

            text.Append('\n');
        }
    }

    /// <summary>The value as it stands on one line; null where it takes several.</summary>
    private static string? OnOneLine(OutputNode value, int indent)
    {
        switch (value)
        {
            case ScalarNode scalar:
                return scalar.Form == ScalarForm.Text && YamlScalars.IsBlock(scalar.Text) ? null : Scalar(scalar, isInFlow: false);
            case MappingNode { Entries.Length: 0 } or SequenceNode { Count: 0 }:
                return Flow(value);
            case MappingNode { IsInline: true } or SequenceNode { IsInline: true } when Flow(value) is var line && indent + WidthOf(line) <= LongestLine:
                return line;
            default:
                return null;
        }
    }

    private static string Flow(OutputNode node) => node switch
    {
        MappingNode mapping => $"{{{string.Join(", ", Array.ConvertAll(mapping.Entries.ToArray(), entry => $"{Key(entry.Key, isInFlow: true)}: {Flow(entry.Value)}"))}}}",
        SequenceNode sequence => $"[{string.Join(", ", Enumerable.Range(0, sequence.Count).Select(index => Flow(sequence[index])))}]",
        _ => Scalar((ScalarNode)node, isInFlow: true),
    };

    /// <summary>A key: <c>"no"</c> in quotation marks, as readers of YAML 1.1 take the bare word for false.</summary>
    private static string Key(string key, bool isInFlow) => Scalar(key, isInFlow);

    private static string Scalar(ScalarNode scalar, bool isInFlow)
    {
        if (scalar.Form == ScalarForm.Text)
            return Scalar(scalar.Text, isInFlow);

        return IsDate(scalar.Text) ? QuotedText.Of(scalar.Text) : scalar.Text;
    }

    /// <summary>Whether readers of YAML 1.1 make a time stamp of a text: 2026-01-15.</summary>
    private static bool IsDate(string text) => text is [_, _, _, _, '-', _, _, '-', _, _];

    private static string Scalar(string text, bool isInFlow) => YamlScalars.IsBare(text, isInFlow) ? text : QuotedText.Of(text);

    /// <summary>How many columns a line takes: Chinese characters take two.</summary>
    private static int WidthOf(string line) => line.Length + line.Count(character => character >= '\u2E80');
}
