using System.Text;
using Jingan.Planning.Documents;
using Jingan.Planning.Geometry;
using Jingan.Planning.Tables;

namespace Jingan.Planning.Cli.Commands;

/// <summary>A form in which <c>export</c> writes plans.</summary>
/// <param name="Word">The word of <c>--as</c>.</param>
/// <param name="IsTable">Whether it is a table in text, for programs that know rows and columns.</param>
/// <param name="Write">The whole text of a set; the second set holds the indicators that it may use besides its own. Null for a form of bytes.</param>
internal sealed record ExportForm(string Word, bool IsTable, Func<PlanSet, PlanSet, CsvStyle, string>? Write)
{
    /// <summary>The bytes of a set, headings in a language; null for a form of text.</summary>
    public Func<PlanSet, PlanSet, Language, byte[]>? Bytes { get; private init; }

    /// <summary>The zones as features, which alone takes shapes.</summary>
    public const string GeoJson = "geojson";

    /// <summary>The forms, in the order of the help.</summary>
    public static IReadOnlyList<ExportForm> All { get; } =
    [
        new("csv", IsTable: true, (set, known, style) => set.Figures(known).ToCsv(style)),
        new("json", IsTable: false, (set, _, _) => set.ToJson()),
        new("yaml", IsTable: false, (set, _, _) => set.ToYaml()),
        new("sdmx-csv", IsTable: true, (set, known, style) => set.ToSdmxCsv(known, style)),
        new("xlsx", IsTable: false, null) { Bytes = (set, known, language) => Workbook.Write([set.Figures(known)], language) },
        new("parquet", IsTable: false, null) { Bytes = (set, known, _) => ColumnarFile.Write(set.Figures(known)) },
        new(GeoJson, IsTable: false, (set, _, _) => Encoding.UTF8.GetString(ZoneFeatures.Of(set.Plans))),
    ];
}
