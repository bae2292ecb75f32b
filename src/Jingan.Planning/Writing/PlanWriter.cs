using Jingan.Planning.Plans;
using Jingan.Planning.Reading.Binders;
using Jingan.Planning.Syntax;
using Jingan.Planning.Writing.Trees;

namespace Jingan.Planning.Writing;

/// <summary>Writes files of the format <c>jingan-planning/1</c>, in YAML and in JSON.</summary>
/// <remarks>
/// Reading what was written gives an equal set, in either format, and the same set gives the same text.
/// Keys stand in a fixed order. A target or observation is written as worded where its wording reads as exactly that aim or value, else it is
/// spelled out beside the wording. Numbers keep their decimal places. In JSON the numbers of aims and values are strings, so that no program
/// that reads them takes digits away. Lines end in LF.
/// </remarks>
public static class PlanWriter
{
    /// <summary>Writes YAML: one file that holds the set.</summary>
    /// <exception cref="ArgumentException">
    /// The format cannot say what the set holds: a blank text, a text with NUL or half a surrogate pair, an id that two things of one kind have,
    /// a unit that the reader takes for a slip, a date that is not of the ISO calendar.
    /// </exception>
    public static string WriteYaml(PlanSet set) => YamlTreeWriter.ToText(TreeOf(set));

    /// <summary>Writes JSON: one file that holds the set. Chinese is not escaped.</summary>
    /// <exception cref="ArgumentException">As for <see cref="WriteYaml"/>.</exception>
    public static string WriteJson(PlanSet set) => JsonTreeWriter.ToText(TreeOf(set));

    private static MappingNode TreeOf(PlanSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Readback.Checked(FileTree.Of(set), field => FileBinder.Read(field.Node, field.Problems));
    }
}
