using System.Globalization;
using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Schema;

/// <summary>Writes the reference of the format from its forms: each thing once, in the order in which a file names it.</summary>
internal sealed class FormatReference
{
    private readonly StringBuilder text = new();
    private readonly FormExamples examples;
    private readonly Queue<MappingForm> waiting = new();
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly List<(string Title, string Anchor, IReadOnlyList<ListedWord> Words)> lists = [];

    private FormatReference(FormExamples examples) => this.examples = examples;

    /// <summary>The reference as Markdown.</summary>
    /// <param name="example">A file that uses every key.</param>
    public static string Write(string example)
    {
        var reference = new FormatReference(FormExamples.Of(example));
        reference.WriteAll();
        reference.text.Append("## A file with every key\n\n```yaml\n").Append(example).Append("```\n\n");
        return reference.text.ToString();
    }

    /// <summary>Every form that a file can hold, each once.</summary>
    public static IReadOnlyList<MappingForm> AllForms()
    {
        var reference = new FormatReference(FormExamples.Of("format: jingan-planning/1\n"));
        return reference.WriteAll();
    }

    private List<MappingForm> WriteAll()
    {
        var all = new List<MappingForm>();
        text.Append("\n## Things\n\n");
        Refer(FileForm.Form);
        while (waiting.TryDequeue(out var form))
        {
            all.Add(form);
            WriteForm(form);
        }

        text.Append("## Closed lists of words\n\nA Chinese word is read as the word of the format; files are written with the latter.\n\n");
        foreach (var (title, anchor, words) in lists)
            WriteWords(title, anchor, words);

        return all;
    }

    private void WriteForm(MappingForm form)
    {
        Line($"### <a id=\"{form.Name}\"></a>`{form.Name}` · {form.Meaning.Zh} {form.Meaning.En}");
        text.Append("\n| key | value | meaning | example |\n|---|---|---|---|\n");
        foreach (var key in form.Keys)
        {
            var isRequired = form.Choice is null || key == form.Choice ? key.IsRequired : form.Cases.All(one => one.Form.Find(key.Name) is { IsRequired: true });
            var example = examples.Find(form, key) is { } found ? $"`{Cell(found)}`" : "";
            Line($"| `{key.Name}`{(isRequired ? " **!**" : "")} | {Value(form, key)} | {Cell(key.Meaning.Zh)}<br>{Cell(key.Meaning.En)} | {example} |");
        }

        text.Append('\n');
        if (form.Choice is { } choice)
            WriteCases(form, choice);
    }

    private void WriteCases(MappingForm form, Key choice)
    {
        Line($"| `{choice.Name}` | its keys |");
        text.Append("|---|---|\n");
        foreach (var one in form.Cases)
            Line($"| `{one.Word}` | {string.Join(", ", one.Form.Keys.Where(key => key != choice).Select(key => $"`{key.Name}`{(key.IsRequired ? " **!**" : "")}"))} |");

        text.Append('\n');
    }

    private string Value(MappingForm form, Key key) => Value(key.Notation, $"{form.Name}.{key.Name}");

    private string Value(Planning.Files.Notation notation, string owner)
    {
        var ways = new List<string>();
        if (notation.Called is { } called)
            ways.Add($"{called.Zh}<br>{called.En}");

        var isText = notation.Called is null && notation.Shapes.Any(shape => shape is Shape.Text);
        if (isText)
            ways.Add("文本 text");

        foreach (var shape in notation.Shapes)
        {
            var way = shape switch
            {
                Shape.Words words when notation.Called is null => ListOf(words, owner),
                Shape.WholeNumber number when notation.Called is null && !isText => string.Create(CultureInfo.InvariantCulture, $"整数 whole number, {number.Least}–{number.Greatest}"),
                Shape.List list => $"列表 list: {Value(list.Item, owner)}",
                Shape.Mapping mapping => Refer(mapping.Form()),
                Shape.AnyKeys keys => $"任意键 any keys, each: {Value(keys.Value, owner)}",
                _ => null,
            };
            if (way is not null)
                ways.Add(way);
        }

        return string.Join("<br>", ways);
    }

    private string Refer(MappingForm form)
    {
        if (met.Add(form.Name))
            waiting.Enqueue(form);

        return $"[{form.Name}](#{form.Name})";
    }

    private string ListOf(Shape.Words words, string owner)
    {
        if (words.Listed is null)
            return string.Join(", ", words.All.Select(word => $"`{word}`"));

        var listed = words.Listed().ToList();
        var known = lists.FindIndex(list => list.Words.SequenceEqual(listed));
        if (known < 0)
        {
            known = lists.Count;
            lists.Add((owner, "words-" + owner.Replace('.', '-'), listed));
        }

        return $"[用词 one of a list](#{lists[known].Anchor})";
    }

    private void WriteWords(string title, string anchor, IReadOnlyList<ListedWord> words)
    {
        Line($"### <a id=\"{anchor}\"></a>`{title}`");
        text.Append("\n| word | read as well |\n|---|---|\n");
        foreach (var (word, chinese) in words)
            Line($"| `{word}` | {string.Join('、', chinese)} |");

        text.Append('\n');
    }

    private void Line(string line) => text.Append(line).Append('\n');

    private static string Cell(string value) => value.Replace("|", "\\|", StringComparison.Ordinal);
}
