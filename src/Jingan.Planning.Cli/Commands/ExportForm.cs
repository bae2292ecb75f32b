using Jingan.Planning.Tables;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Commands;

/// <summary>A form in which <c>export</c> writes plans.</summary>
/// <param name="Word">The word of <c>--as</c>.</param>
/// <param name="Write">The whole text of a set; the second set holds the indicators that it may use besides its own.</param>
internal sealed record ExportForm(string Word, Func<PlanSet, PlanSet, string> Write)
{
    /// <summary>The forms, in the order of the help.</summary>
    public static IReadOnlyList<ExportForm> All { get; } =
    [
        new("csv", (set, known) => FigureCsv.Of(FigureTable.Of(set, known))),
        new("json", (set, _) => PlanWriter.WriteJson(set)),
        new("yaml", (set, _) => PlanWriter.WriteYaml(set)),
        new("sdmx-csv", SdmxCsv.Of),
    ];
}
