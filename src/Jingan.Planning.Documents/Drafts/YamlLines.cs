using System.Globalization;
using System.Text;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Writes lines of YAML with comments, every text quoted.</summary>
internal sealed class YamlLines
{
    private readonly StringBuilder text = new();
    private int depth;

    public YamlLines In()
    {
        depth++;
        return this;
    }

    public YamlLines Out()
    {
        depth--;
        return this;
    }

    public void Blank() => text.Append('\n');

    public void Comment(string comment) => Line("# " + comment.ReplaceLineEndings(" "));

    public void Line(string line) => text.Append(' ', depth * 2).Append(line).Append('\n');

    /// <summary>A key with its value, and a comment behind it where there is one.</summary>
    public void Key(string key, string? value, string? comment = null)
    {
        if (value is not null)
            Line($"{key}: {value}{Behind(comment)}");
    }

    /// <summary>The first key of an item of a list; the others follow one step deeper.</summary>
    public void Item(string key, string value, string? comment = null) => Line($"- {key}: {value}{Behind(comment)}");

    public override string ToString() => text.ToString();

    public static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var character in value)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || character is '\u2028' or '\u2029' or '\u0085' or '\uFEFF' || char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF')
                quoted.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    private static string Behind(string? comment) => string.IsNullOrEmpty(comment) ? "" : "  # " + comment.ReplaceLineEndings(" ");
}
