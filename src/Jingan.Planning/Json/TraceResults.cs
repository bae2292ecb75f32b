using Jingan.Planning.Measuring;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Json;

/// <summary>Traces in JSON: the indicator, and a point an object.</summary>
internal static class TraceResults
{
    public static void Write(ResultJson to, IndicatorTrace trace)
    {
        to.Object("indicator", trace.Indicator, static (inner, indicator) =>
        {
            inner.Text("id", indicator.Id);
            inner.Name("name", indicator.Name);
            inner.Unit("unit", indicator.Unit);
            inner.Word<QuantityKind>("kind", indicator.Kind);
            inner.Text("polarity", Files.FormatWords.Polarities.WordFor(indicator.Polarity));
        });
        to.List("points", trace.Points, Write);
        to.List("differences", trace.Differences, Write);
    }

    public static void Write(ResultJson to, TracePoint point)
    {
        switch (point)
        {
            case TracedTarget target:
                WriteTarget(to, target);
                break;
            case TracedActual actual:
                WriteActual(to, actual);
                break;
            case TracedBreak { Change: var change }:
                to.Text("type", "break");
                to.Date("since", change.Since);
                to.Name("note", change.Note);
                break;
        }
    }

    public static void Write(ResultJson to, YearFigure figure)
    {
        to.Count("year", figure.Year);
        to.Text("value", figure.Observation.Wording);
        to.Count("segment", figure.Segment);
        to.Text("source", figure.Observation.Source?.ToString());
    }

    public static void Write(ResultJson to, PeriodDifference difference)
    {
        to.Period("period", difference.Period);
        to.Text("place", difference.Place?.ToString());
        to.Word("basis", difference.Basis);
        to.Flag("rounding", difference.IsRounding);
        to.List("values", difference.Values, EvaluationResults.WriteShort);
        to.Count("tooManyToList", difference.Left);
    }

    public static void Write(ResultJson to, TracedNumbers numbers)
    {
        to.Word("basis", numbers.Basis);
        WriteMeasure(to, numbers.Measure);
        to.Region("numbers", numbers.Numbers);
        to.Unit("unit", numbers.Unit);
        to.List("levels", numbers.Levels, Write);
        to.Word("reason", numbers.Gap?.Reason);
        to.Message("message", numbers.Gap?.Message);
        to.List("growth", numbers.Growth, Write);
    }

    public static void Write(ResultJson to, LevelReading level)
    {
        to.Region("numbers", level.Numbers);
        to.Unit("unit", level.Unit);
        to.Period("year", level.Period);
        to.Word<LevelOrigin>("origin", level.Origin);
        to.Message("steps", level.Steps);
        to.Object("baseline", level.Baseline, EvaluationResults.WriteShort);
    }

    public static void Write(ResultJson to, SeriesGrowth growth)
    {
        to.Object("from", growth.From, EvaluationResults.WriteShort);
        to.Count("years", growth.Years);
        to.Region("percentPerYear", growth.PerYear);
        to.Word("reason", growth.Gap?.Reason);
        to.Message("message", growth.Gap?.Message);
    }

    public static void Write(ResultJson to, Measure measure)
    {
        to.Text("indicator", measure.Indicator.Id);
        to.Period("period", measure.Period);
        to.Period("end", measure.End);
        to.Word("basis", measure.Basis);
        WriteMeasure(to, measure);
        to.Text("scope", measure.Scope?.Words);
        to.Unit("unit", measure.Unit);
        to.Word("changeType", measure.Type);
        to.Word("direction", measure.Direction);
        to.Text("per", measure.Per?.Key);
        to.Flag("constantPrices", measure.IsAtConstantPrices);
    }

    public static void Write(ResultJson to, Gap gap)
    {
        to.Word<GapReason>("reason", gap.Reason);
        to.Message("message", gap.Message);
    }

    private static void WriteMeasure(ResultJson to, Measure measure)
    {
        to.Text("basisInferred", measure.InferredFrom?.In(to.Language) ?? (measure.Inferred is { } why ? Words.Of(why) : null));
        to.Period("base", measure.Base);
        to.Text("place", measure.Place?.ToString());
    }

    private static void WriteTarget(ResultJson to, TracedTarget point)
    {
        var target = point.Target;
        to.Text("type", "target");
        to.Period("period", point.Period);
        to.Text("plan", point.Plan.Id);
        to.Text("commitment", point.Commitment?.Id);
        to.Text("id", target.Id);
        to.Text("no", target.No);
        to.Text("wording", target.Wording);
        to.Word<StatementKind>("kind", target.Aim.Kind);
        to.Word("force", target.Force);
        Write(to, point.Numbers);
        to.Name("note", target.Note);
        to.Source("source", target.Source);
    }

    private static void WriteActual(ResultJson to, TracedActual point)
    {
        var observation = point.Observation;
        to.Text("type", "actual");
        to.Period("period", point.Period);
        to.Text("wording", observation.Wording);
        to.Word<ObservationStatus>("status", observation.Status);
        Write(to, point.Numbers);
        to.Name("note", observation.Note);
        to.Source("source", observation.Source);
    }
}
