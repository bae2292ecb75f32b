using Jingan.Planning.Reading;
using YamlDotNet.Core;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>The text of the 14th plan: its parser events alone, and the plan that it gives.</summary>
internal static class Yaml
{
    private static readonly string Text = ReadText();

    /// <summary>How many events there are.</summary>
    public static int Events()
    {
        var parser = new Parser(new StringReader(Text));
        var count = 0;
        while (parser.MoveNext())
            count++;

        return count;
    }

    /// <summary>How many targets the plan has.</summary>
    public static int Load() => PlanReader.ReadYaml(Text).Content.Plans[0].Targets.Count;

    private static string ReadText()
    {
        using var reader = new StreamReader(typeof(Yaml).Assembly.GetManifestResourceStream("jingan-fyp14.yaml")!);
        return reader.ReadToEnd();
    }
}
