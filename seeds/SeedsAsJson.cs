using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Jingan.Planning.Seeds;

/// <summary>A task of the library's build: writes the seeds, which are YAML, as JSON, each item of a file's lists on a line of its own.</summary>
public sealed class SeedsAsJson : Task
{
    /// <summary>The file is a mapping, and its lists hold the items.</summary>
    private const int DepthOfItems = 2;

    /// <summary>The files.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; }

    /// <summary>Where to write them, below it as they lie below theirs.</summary>
    [Required]
    public string Folder { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var seed in Seeds)
        {
            var file = Path.Combine(Folder, seed.GetMetadata("RecursiveDir"), seed.GetMetadata("Filename") + ".json");
            Directory.CreateDirectory(Path.GetDirectoryName(file));
            using var text = File.OpenText(seed.GetMetadata("FullPath"));
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            var json = new StringBuilder();
            Write(parser, json, depth: 0);
            File.WriteAllText(file, json.ToString());
        }

        return true;
    }

    private static void Write(IParser parser, StringBuilder json, int depth)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            json.Append(scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : Quoted(scalar.Value));
        else if (parser.TryConsume<SequenceStart>(out _))
            WriteAll<SequenceEnd>(parser, json, '[', ']', depth);
        else if (parser.TryConsume<MappingStart>(out _))
            WriteAll<MappingEnd>(parser, json, '{', '}', depth);
        else
            throw new YamlException(parser.Current.Start, parser.Current.End, "Seeds have no aliases.");
    }

    private static void WriteAll<TEnd>(IParser parser, StringBuilder json, char open, char close, int depth)
        where TEnd : ParsingEvent
    {
        var next = open;
        var end = depth == DepthOfItems - 1 ? "\n" : "";
        while (!parser.TryConsume<TEnd>(out _))
        {
            json.Append(next).Append(end);
            next = ',';
            if (open == '{')
                json.Append(Quoted(parser.Consume<Scalar>().Value)).Append(':');

            Write(parser, json, depth + 1);
        }

        json.Append(next == open ? open.ToString() : "").Append(end).Append(close);
    }

    /// <summary>A text without quotation marks: a literal of JSON where it is one, nothing where YAML says so, else a string.</summary>
    private static string Plain(string text) => text is "" or "~" or "null" ? "null"
        : text is "true" or "false" || Regex.IsMatch(text, @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$") ? text
        : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character is '"' or '\\' ? "\\" + character
                : character < ' ' ? string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)character)
                : character.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
