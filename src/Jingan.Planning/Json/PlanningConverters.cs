using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Measuring;
using Jingan.Planning.Tables;
using Jingan.Planning.Tracing;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Json;

/// <summary>The converters of all types that a caller can hold: what comes back, what is only written, and what has no JSON.</summary>
/// <remarks>A test finds every public type in one of the three.</remarks>
internal static class PlanningConverters
{
    public static IReadOnlyList<PlanningConverter> All(Language language) =>
        [.. DataConverters.All(), .. WordConverters.All(), .. new Results(language).All(), .. Refused()];

    private static IEnumerable<PlanningConverter> Refused() =>
    [
        No<ComparisonOptions>(), No<EvaluationOptions>(), No<ProgressOptions>(), No<ProgressScale>(), No<ReadingLimits>(),
        No<WorkspaceOptions>(), No<WorkspaceFile>(), No<BenchmarkSeries>(), No<ValidationRules>(), No<DataColumn>(),
        No<ChangeWord<ChangeSubject>>(), No<ChangeWord<ChangeKind>>(), No<ChangeWord<ChangeEffect>>(), No<ChangeWord<GapReason>>(),
    ];

    private static PlanningConverter No<T>() => PlanningConverter.Of(new RefusedConverter<T>());

    /// <summary>Results, whose sentences are in one language.</summary>
    private sealed class Results(Language language)
    {
        public IEnumerable<PlanningConverter> All() => [.. Judged(), .. Compared(), .. Traced(), .. Checked()];

        private IEnumerable<PlanningConverter> Judged() =>
        [
            .. One<PlanEvaluation>(EvaluationResults.Write), .. One<TargetEvaluation>(EvaluationResults.Write), .. One<PartEvaluation>(EvaluationResults.Write),
            .. One<Explanation>(EvaluationResults.Write), .. One<Margin>(EvaluationResults.Write), .. One<Step>(EvaluationResults.Write),
            .. One<VerdictSentence>(EvaluationResults.Write), .. One<EvaluationBreakdown>(EvaluationResults.Write), .. One<Tally<Force?>>(EvaluationResults.Write),
            .. One<Tally<Objective?>>(EvaluationResults.Write), .. One<Tally<ProgressGrade>>(EvaluationResults.Write), .. One<MilestoneEvaluation>(EvaluationResults.Write),
            .. Small<EvaluationCounts>(EvaluationResults.Write), .. Small<MilestoneCounts>(EvaluationResults.Write), .. One<Tally<GapReason>>(EvaluationResults.Write),
            .. One<MissingData>(EvaluationResults.Write), .. One<StillRequired>(EvaluationResults.Write), .. One<ProjectHistory>(EvaluationResults.Write),
            .. One<Evaluation.Pace>(PaceResults.Write), .. One<ProgressResult>(PaceResults.Write), .. One<ProgressGrade>(PaceResults.Write),
        ];

        private IEnumerable<PlanningConverter> Compared() =>
        [
            .. One<PlanComparison>(ComparisonResults.Write), .. One<PlanChange>(ComparisonResults.Write), .. One<AimComparison>(ComparisonResults.Write),
            .. One<AimDifference>(ComparisonResults.Write), .. One<BaselineConversion>(ComparisonResults.Write), .. One<LevelIncrement>(ComparisonResults.Write),
            .. One<ZoneHistory>(ComparisonResults.Write), .. One<LineageLink>(ComparisonResults.Write),
            .. DataConverters.Listed(new ResultConverter<IPlanItem>(language, WriteItem, isWhole: true)),
        ];

        private IEnumerable<PlanningConverter> Traced() =>
        [
            .. One<IndicatorTrace>(TraceResults.Write), .. One<TracePoint>(TraceResults.Write), .. One<TracedTarget>(TraceResults.Write),
            .. One<TracedActual>(TraceResults.Write), .. One<TracedBreak>(TraceResults.Write), .. One<TracedNumbers>(TraceResults.Write),
            .. One<LevelReading>(TraceResults.Write), .. One<SeriesGrowth>(TraceResults.Write), .. One<PeriodDifference>(TraceResults.Write),
            .. One<YearFigure>(TraceResults.Write), .. One<Measure>(TraceResults.Write), .. One<Gap>(TraceResults.Write),
            .. One<PlanAlignment>(AlignmentResults.Write), .. One<AlignedPair>(AlignmentResults.Write), .. One<AlignedTarget>(AlignmentResults.Write),
            .. One<CrowdedIndicator>(AlignmentResults.Write), .. One<PaceShare>(AlignmentResults.Write), .. One<YearlyRates>(AlignmentResults.Write),
            .. DataConverters.Listed(new ResultConverter<Message>(language, (to, message) => to.Value(message.In(to.Language)), isWhole: true)),
        ];

        private IEnumerable<PlanningConverter> Checked() =>
        [
            .. One<Diagnostic>(CheckResults.Write), .. One<DiagnosticKind>(CheckResults.Write), .. One<ValidationRule>(CheckResults.Write),
            .. One<Finding>(CheckResults.Write), .. One<LiteralResult>(CheckResults.Write), .. One<AcceptList>(CheckResults.Write),
            .. One<ReadResult>(CheckResults.Write), .. One<Workspace>(CheckResults.Write),
            .. One<DataTable>(CheckResults.Write), .. One<TargetReading>(ReadingResults.Write), .. One<ValueReading>(ReadingResults.Write),
            .. Small<WordingSpan>(ReadingResults.Write),
        ];

        private IEnumerable<PlanningConverter> One<T>(Action<ResultJson, T> write)
            where T : class => DataConverters.Listed(new ResultConverter<T>(language, write));

        private IEnumerable<PlanningConverter> Small<T>(Action<ResultJson, T> write)
            where T : struct => DataConverters.ListedValue(new ResultConverter<T>(language, write));

        private static void WriteItem(ResultJson to, IPlanItem item)
        {
            switch (item)
            {
                case Plan plan: to.Value(plan, DataConverters.Plan); break;
                case Target target: to.Value(target, DataConverters.Target); break;
                case Indicator indicator: to.Value(indicator, DataConverters.Indicator); break;
                case Zone zone: to.Value(zone, DataConverters.Zone); break;
                case Commitment commitment: to.Value(commitment, DataConverters.Commitment); break;
                case Project project: to.Value(project, DataConverters.Project); break;
                case Industry industry: to.Value(industry, DataConverters.Industry); break;
                case Objective objective: to.Value(objective, DataConverters.Objective); break;
                default: throw new NotSupportedException($"{item.GetType()} is no thing of the model.");
            }
        }
    }
}
