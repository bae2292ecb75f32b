using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Schema;

/// <summary>An example of each key of the format: what stands there in a file that uses every key.</summary>
internal sealed class FormExamples
{
    private const int LongestExample = 72;

    private readonly Dictionary<Key, string> examples = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Form, string Key), string> named = [];
    private readonly Tape tape;

    private FormExamples(Tape tape)
    {
        this.tape = tape;
        Walk(0, FileForm.Form);
    }

    /// <summary>The examples of a file, which is sound.</summary>
    public static FormExamples Of(string yaml)
    {
        var problems = new DiagnosticBag(file: null, limit: 10);
        using var read = Tapes.Of(Encoding.UTF8.GetBytes(yaml), TextFormat.Yaml, ReadingLimits.Default, problems)!;
        return new(read);
    }

    /// <summary>What stands at a key; null where the file does not use it.</summary>
    public string? Find(MappingForm form, Key key) => examples.GetValueOrDefault(key) ?? named.GetValueOrDefault((form.Name, key.Name));

    private void Walk(int mapping, MappingForm form)
    {
        if (form.Choice is { } choice && tape.Find(mapping, choice.Hash, choice.Utf8) is >= 0 and var word)
            form = form.Case(tape.Text(word));

        for (var (token, expected) = (mapping + 1, 0); token < tape[mapping].End; token = tape[token + 1].End)
        {
            if (form.Find(tape, token, ref expected) is not { } key)
                continue;

            examples.TryAdd(key, Shown(token + 1));
            named.TryAdd((form.Name, key.Name), Shown(token + 1));
            Walk(token + 1, key.Notation);
        }
    }

    private void Walk(int value, Planning.Files.Notation notation)
    {
        foreach (var shape in notation.Shapes)
        {
            if (shape is Shape.Mapping mapping && tape[value].Kind == TokenKind.Mapping)
                Walk(value, mapping.Form());

            if (shape is not Shape.List list || tape[value].Kind != TokenKind.Sequence)
                continue;

            for (var item = value + 1; item < tape[value].End; item = tape[item].End)
                Walk(item, list.Item);
        }
    }

    /// <summary>The value as it stands in the file; an ellipsis where it takes more than a line.</summary>
    private string Shown(int value)
    {
        var text = Encoding.UTF8.GetString(tape.Utf8[tape[value].Start..]);
        text = text.Split('\n')[0];
        if (tape[value].Kind == TokenKind.Scalar)
            return text[0] == '"' ? $"\"{tape.Text(value)}\"" : tape.Text(value);

        return text[0] is '{' or '[' && Whole(text) is { Length: <= LongestExample } whole ? whole : "…";
    }

    /// <summary>A bracket with all that it holds.</summary>
    private static string Whole(string text)
    {
        var depth = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '{' or '[')
                depth++;
            else if (text[index] is '}' or ']' && --depth == 0)
                return text[..(index + 1)];
        }

        return text;
    }
}
