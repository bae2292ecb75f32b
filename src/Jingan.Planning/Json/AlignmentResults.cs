using System.Text.Json;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Json;

/// <summary>Alignments in JSON.</summary>
internal static class AlignmentResults
{
    public static void Write(ResultJson to, PlanAlignment alignment)
    {
        to.Text("upper", alignment.Upper.Id);
        to.Text("lower", alignment.Lower.Id);
        to.Flag("declared", alignment.IsDeclared);
        to.Object("counts", alignment, static (inner, all) =>
        {
            for (var standing = PairStanding.Same; standing <= PairStanding.OtherPlace; standing++)
                inner.Count(JsonNamingPolicy.CamelCase.ConvertName(standing.ToString()), all.CountOf(standing));

            inner.Count("incomparable", all.CountOf(PairStanding.Incomparable));
            inner.Count("upperAlone", all.UpperAlone.Count);
            inner.Count("lowerAlone", all.LowerAlone.Count);
        });
        to.List("pairs", alignment.Pairs, Write);
        to.List("tooManyToList", alignment.Crowded, Write);
        to.List("upperAlone", alignment.UpperAlone, WriteAlone);
        to.List("lowerAlone", alignment.LowerAlone, WriteAlone);
    }

    public static void Write(ResultJson to, AlignedPair pair)
    {
        to.Text("indicator", pair.Upper.Target.Indicator);
        to.Name("name", pair.Upper.Indicator?.Name);
        to.Word<PairStanding>("standing", pair.Standing);
        to.Word("reason", pair.Reason);
        to.Message("message", pair.Message);
        to.Flag("dueLater", pair.IsDueLater);
        to.Object("share", pair.Share, Write);
        to.Object("percentPerYear", pair.Rates, Write);
        to.List("conversions", pair.Conversions, TraceResults.Write);
        to.Object("upper", pair.Upper, Write);
        to.Object("lower", pair.Lower, Write);
    }

    public static void Write(ResultJson to, CrowdedIndicator crowded)
    {
        to.Text("indicator", crowded.Indicator);
        to.Count("upper", crowded.Upper);
        to.Count("lower", crowded.Lower);
        to.Message("message", crowded.Message);
    }

    public static void Write(ResultJson to, PaceShare share)
    {
        to.Region("percentOfTarget", Region.Of(share.PercentOfTarget));
        to.Number("percentOfTime", share.PercentOfTime);
    }

    public static void Write(ResultJson to, YearlyRates rates)
    {
        to.Region("needed", rates.Needed);
        to.Region("asked", rates.Asked);
        to.Region("left", rates.Left);
    }

    public static void Write(ResultJson to, AlignedTarget aligned)
    {
        var target = aligned.Target;
        to.Text("id", target.Id);
        to.Text("no", target.No);
        to.Text("commitment", aligned.Commitment?.Id);
        to.Text("wording", target.Wording);
        to.Unit("unit", target.Unit);
        to.Word("basis", target.Basis?.Basis);
        to.Name("basisInferred", target.Basis?.InferredFrom);
        to.Word("force", target.Force);
        to.Period("period", aligned.Period);
        to.Source("source", target.Source);
        to.List("restated", aligned.Restated, static (inner, other) =>
        {
            inner.Text("id", other.Id);
            inner.Text("source", other.Source?.ToString());
        });
    }

    private static void WriteAlone(ResultJson to, AlignedTarget aligned)
    {
        to.Text("indicator", aligned.Target.Indicator);
        to.Name("name", aligned.Target.Name ?? aligned.Indicator?.Name);
        to.Object("target", aligned, Write);
    }
}
