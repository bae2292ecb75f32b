using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using YamlDotNet.RepresentationModel;

namespace Jingan.Planning.Seeds;

/// <summary>A task of the library's build: writes what a list of the built-in plans says of each, so that a program need not read the plans for it.</summary>
public sealed class SeedIndex : Task
{
    private static readonly string[] Counted = { "targets", "commitments", "projects" };

    /// <summary>The plans' files.</summary>
    [Required]
    public ITaskItem[] Plans { get; set; }

    /// <summary>Where to write it.</summary>
    [Required]
    public string File { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var rows = Plans.Select(plan => Row(plan.GetMetadata("FullPath"))).OrderBy(row => row, System.StringComparer.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(File));
        System.IO.File.WriteAllText(File, "[\n" + string.Join(",\n", rows) + "\n]\n");
        return true;
    }

    private static string Row(string path)
    {
        var file = new YamlStream();
        using (var text = System.IO.File.OpenText(path))
            file.Load(text);

        var plan = (YamlMappingNode)((YamlMappingNode)file.Documents[0].RootNode)["plan"];
        var title = Child(plan, "title");
        var fields = new List<string>
        {
            Field("id", Child(plan, "id")),
            Field("titleZh", Child(title, "zh") ?? title),
            Field("titleEn", Child(title, "en")),
            Field("kind", Child(plan, "kind")),
            Field("period", Child(plan, "period")),
            Field("status", Child(plan, "status")),
        };
        fields.AddRange(Counted.Select(key => Field(key, Items(plan, key).Count())));
        fields.Add(Field("zones", Zones(Child(plan, "space"))));
        return "{" + string.Join(",", fields) + "}";
    }

    /// <summary>The zones below a node: a zone may hold others.</summary>
    private static int Zones(YamlNode node) => Items(node, "zones").Sum(zone => 1 + Zones(zone));

    private static IEnumerable<YamlNode> Items(YamlNode node, string key) => Child(node, key) as YamlSequenceNode ?? Enumerable.Empty<YamlNode>();

    private static YamlNode Child(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string Field(string key, int count) => string.Format(CultureInfo.InvariantCulture, "\"{0}\":{1}", key, count);

    private static string Field(string key, YamlNode node) =>
        "\"" + key + "\":" + (node is YamlScalarNode { Value: { } text } ? Quoted(text) : "null");

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
            quoted.Append(character is '"' or '\\' || character < ' ' ? string.Format(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)character) : character.ToString());

        return quoted.Append('"').ToString();
    }
}
