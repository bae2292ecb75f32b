using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Tells observation, target and commitment apart, and which plan a target belongs to.</summary>
internal static partial class Roles
{
    /// <summary>What a figure is in the draft.</summary>
    /// <param name="facts">What the document says of itself.</param>
    /// <param name="part">The part in which it stands.</param>
    /// <param name="span">Its period.</param>
    /// <param name="text">The paragraph before it.</param>
    /// <param name="isTold">Whether words say its period.</param>
    public static DraftRole Of(DocumentFacts facts, Part part, Span span, string text, bool isTold)
    {
        if (part.Role is { } given)
            return given;
        var before = text[(text.LastIndexOf('。') + 1)..];
        var clause = before[(before.LastIndexOfAny(['，', '。', '；']) + 1)..];
        if (part.Looks == Looks.Back)
            return isTold && span.Last > facts.ReviewYear && FutureDeadline.IsMatch(before) ? DraftRole.Target : DraftRole.Observation;
        if (isTold && span.Last < part.PlanPeriod.First)
            return DraftRole.Observation;
        if (part.Looks != Looks.Ahead && Words.HasBeen().IsMatch(before))
            return DraftRole.Observation;
        if (part.Looks == Looks.Ahead && Already.IsMatch(clause) && !Words.WillBe().IsMatch(before))
            return DraftRole.Observation;

        var isUnderTargets = ExpectedTargets().IsMatch(part.Section ?? "") || ExpectedTargets().IsMatch(part.Item ?? "");
        if (part.PlanKind == "long-range-vision" || span.Last - part.PlanPeriod.Last >= 5)
            return DraftRole.Target;
        if (facts.HasTargetTable && part.PlanKind == "five-year-plan")
            return TargetHeading().IsMatch(part.Section ?? "") ? DraftRole.Target : DraftRole.Commitment;

        var isExpected = isUnderTargets || ExpectedTargets().IsMatch(before) || ExpectedTargets().IsMatch(text[..Math.Min(text.Length, 40)]);
        return isExpected ? DraftRole.Target : DraftRole.Commitment;
    }

    public static string PeriodOfTarget(Span span, Part part)
    {
        if (span.First < part.PlanPeriod.First && span.IsSeveralYears)
            return span.Text;
        if (span.Last > part.PlanPeriod.Last && KindOfPlan(span, part) == "long-range-vision")
            return PeriodOfPlan(span, part);
        if (span.Last > part.PlanPeriod.Last && PeriodOfPlan(span, part) is var later && later.EndsWith(span.Last.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
            return later;
        return span.Last == part.PlanPeriod.Last && !span.Text.Contains('/', StringComparison.Ordinal) ? part.PlanPeriod.Text : span.Text;
    }

    public static string KindOfPlan(Span span, Part part)
    {
        if (span.First < part.PlanPeriod.First && span.IsSeveralYears)
            return "five-year-plan";
        if (span.Last <= part.PlanPeriod.Last)
            return part.PlanKind;
        var isFar = part.PlanKind == "five-year-plan"
            ? span.Last - part.PlanPeriod.Last >= 5 || span.Last % 5 == 0
            : FirstOfFive(span.Last) > part.PlanPeriod.Last + 1;
        return isFar ? "long-range-vision" : "five-year-plan";
    }

    public static string PeriodOfPlan(Span span, Part part)
    {
        if (span.First < part.PlanPeriod.First && span.IsSeveralYears)
            return span.Text;
        if (span.Last <= part.PlanPeriod.Last)
            return part.PlanPeriod.Text;
        if (KindOfPlan(span, part) == "long-range-vision")
            return Span.Years(part.PlanPeriod.First, span.Last, true).Text;
        var first = FirstOfFive(span.Last);
        return Span.Years(first, first + 4, true).Text;
    }

    /// <summary>The first year of the five-year plan that a year belongs to.</summary>
    private static int FirstOfFive(int year) => year - ((year - 1) % 5);

    private static readonly Rule FutureDeadline = Rule.With("到至力确将", FutureDeadlineForm());

    [GeneratedRegex("(?:到|至)(?:\\d{4}|二[〇○零][一二三四五六七八九〇○零]{2})年|力争|确保|将", RegexOptions.CultureInvariant)]
    private static partial Regex FutureDeadlineForm();

    private static readonly Rule Already = Rule.With("已目截", AlreadyForm());

    [GeneratedRegex("已(?!建成)|目前|截至", RegexOptions.CultureInvariant)]
    private static partial Regex AlreadyForm();

    [GeneratedRegex("预期目标|主要目标|发展目标|奋斗目标|总体目标|主要指标|项指标", RegexOptions.CultureInvariant)]
    private static partial Regex ExpectedTargets();

    /// <summary>A heading that says nothing but that targets follow.</summary>
    [GeneratedRegex("(?:主要|预期|总体|奋斗|具体)(?:预期|发展|奋斗)?目标$", RegexOptions.CultureInvariant)]
    private static partial Regex TargetHeading();
}
