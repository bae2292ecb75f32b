using Jingan.Planning.Aims;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Reading.Values;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads the position of a rank aim.</summary>
internal static class RankBinder
{
    public static Rank? Read(MappingReader mapping)
    {
        var words = TextValue.Read(mapping.Required("words"));
        var peers = TextValue.Read(mapping.Optional("peers"));
        var best = CountValue.Read(mapping.Has("worst") ? mapping.Required("best") : mapping.Optional("best"));
        var worst = CountValue.Read(mapping.Has("best") ? mapping.Required("worst") : mapping.Optional("worst"));
        if (worst < best)
            mapping.Field.Report(ShapeProblems.EmptyRange, best.Value, worst.Value);

        return words is null || best is null != worst is null || worst < best ? null : new(peers, best, worst, words);
    }
}
