using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Json;

/// <summary>Progress in JSON; every key is there, null where it cannot be told.</summary>
internal static class PaceResults
{
    public static void Write(ResultJson to, Pace pace)
    {
        var progress = pace.Progress;
        to.Number("shareOfWay", pace.ShareOfWay);
        to.Number("shareOfTime", pace.ShareOfTime);
        to.Flag("onPace", pace.IsOnPace);
        WriteWhere(to, progress);
        to.Number("expected", pace.Expected);
        to.Word("holding", progress.Holding);
        to.Unit("unit", pace.Unit);
        WriteRates(to, progress);
    }

    public static void Write(ResultJson to, ProgressResult progress)
    {
        to.Number("shareOfWay", progress.ShareOfWay);
        WriteWhere(to, progress);
        to.Word("holding", progress.Holding);
        WriteRates(to, progress);
        to.Count("yearsOfTrend", progress.YearsOfTrend);
    }

    public static void Write(ResultJson to, ProgressGrade grade)
    {
        to.Text("id", grade.Id);
        to.Name("label", grade.Label);
        to.Number("atLeast", grade.AtLeast);
        to.Word<ProgressColour>("colour", grade.Colour);
    }

    private static void WriteWhere(ResultJson to, ProgressResult progress)
    {
        to.Flag("reached", progress.IsReached);
        to.Word<ProgressMethod>("method", progress.Method);
        to.Number("ratio", progress.Ratio);
        to.Text("status", progress.Grade?.Id);
        to.Text("label", progress.Grade?.Label.In(to.Language));
        to.Word("colour", progress.Grade?.Colour);
        to.Word("gap", progress.Gap);
        to.Part("base", ((int?)progress.BaseYear, progress.BaseValue), WritePoint);
        to.Part("latest", (progress.CurrentYear, progress.CurrentValue), WritePoint);
        to.Part("goal", ((int?)progress.TargetYear, progress.Target), WritePoint);
    }

    private static void WriteRates(ResultJson to, ProgressResult progress)
    {
        to.Number("geometricShareOfWay", progress.GeometricShareOfWay);
        to.Number("shareOfTimeToLatest", progress.ShareOfTime);
        to.Number("rate", progress.ActualRate);
        to.Number("requiredRate", progress.RequiredRate);
        to.Number("requiredRateFromHere", progress.RequiredRateFromHere);
        to.Number("projection", progress.Projection);
        to.Number("score", progress.Score);
    }

    private static void WritePoint(ResultJson to, (int? Year, decimal? Value) point)
    {
        to.Count("year", point.Year);
        to.Number("value", point.Value);
    }
}
