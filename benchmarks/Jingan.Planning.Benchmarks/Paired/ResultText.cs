using System.Globalization;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Results as text: a line each, or the rows of a table.</summary>
internal static class ResultText
{
    public const string TableHead = "| | against | CPU time | bytes | goal (limit) |\n|---|---|---|---|---|";

    /// <summary>The row of a table: the median, and between which ratios the middle half of the pairs lies.</summary>
    public static string Row(PairedResult result) =>
        $"| {result.Pairing.Candidate.Name}{Each(result)} | {result.Pairing.Baseline.Name} | {Ratio(result.Time.Median)} ({Ratio(result.Time.LowerQuartile)}–{Ratio(result.Time.UpperQuartile)}) "
        + $"| {(result.Bytes is { } bytes ? Ratio(bytes) : "")} | {Goals(result.Pairing)} |";

    /// <summary>A line for who watches the run: the least and greatest ratio too.</summary>
    public static string Line(PairedResult result) =>
        FormattableString.Invariant($"{result.Time.Median,8:0.000}  half {result.Time.LowerQuartile:0.000} to {result.Time.UpperQuartile:0.000}, all {result.Time.Least:0.000} to {result.Time.Greatest:0.000} of {result.Time.Count};")
        + $" bytes {(result.Bytes is { } bytes ? Ratio(bytes) : "-")};  {result.Pairing.Name}{Each(result)}";

    private static string Goals(Pairing pairing) =>
        string.Join(", ", new[] { pairing.Time?.ToString(), pairing.Bytes is null ? null : $"bytes {pairing.Bytes}" }.Where(goal => goal is not null));

    private static string Each(PairedResult result) => result.Pairing.Items == 0 ? ""
        : FormattableString.Invariant($" ({result.Candidate.Nanoseconds / result.Pairing.Items / 1000:0.0} µs and {result.Candidate.Bytes / result.Pairing.Items:0} B each)");

    /// <summary>Three digits.</summary>
    private static string Ratio(double ratio) =>
        ratio.ToString(ratio >= 100 ? "0" : ratio >= 10 ? "0.0" : ratio >= 0.1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);
}
