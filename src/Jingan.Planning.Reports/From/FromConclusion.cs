using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using NodaTime;

namespace Jingan.Planning.Reports.From;

/// <summary>Counts of rows as the sentence, the tiles and the cells of the first section.</summary>
internal sealed class FromConclusion(Plan plan, Tongue tongue, LocalDate asOf)
{
    private const int MostCells = 400;

    private static readonly (MissingKind Kind, Name Label)[] Reasons =
    [
        (MissingKind.Value, new("缺实绩", "no actual")),
        (MissingKind.Assignment, new("缺下达数", "no assignment")),
        (MissingKind.Benchmark, new("缺比较基准", "no benchmark")),
        (MissingKind.Baseline, new("缺基期数", "no base figure")),
        (MissingKind.Precision, new("实绩不精确", "not precise")),
        (MissingKind.Basis, new("口径未明", "basis unknown")),
        (MissingKind.Series, new("口径变更", "definition changed")),
        (MissingKind.Unit, new("单位不同", "another unit")),
        (MissingKind.Words, new("无数量标准", "no measure")),
    ];

    public ConclusionSection Of(IReadOnlyList<IndicatorRow> rows, string? promises)
    {
        var tooMany = rows.Count > MostCells
            ? tongue.Say($"共{rows.Count}项，不逐项画格。", $"{tongue.Count(rows.Count)} in all; no cell is drawn for each.")
            : null;
        return new()
        {
            Sentence = Sentence(rows),
            Lead = Lead(rows) + promises,
            Tiles = Tiles(rows),
            Rows = tooMany is null ? Cells(rows) : [],
            TooMany = tooMany,
        };
    }

    public static Name WordOf(MissingKind kind) => Reasons.First(pair => pair.Kind == kind).Label;

    private List<(string, PageVerdict?)> Sentence(IReadOnlyList<IndicatorRow> rows)
    {
        var binding = rows.Where(row => row.IsBinding).ToList();
        List<(string, PageVerdict?)> parts = [];
        var what = plan.Kind == PlanKind.FiveYearPlan ? tongue.Say("项主要指标：", " main indicators: ")
            : tongue.Say("个目标：", " targets: ");
        parts.Add((tongue.Count(rows.Count) + what, null));
        PageVerdict[] always = [PageVerdict.Met, PageVerdict.NotMet, PageVerdict.Undetermined];
        PageVerdict[] sometimes = [PageVerdict.Behind, PageVerdict.NotDue];
        var shown = always.Concat(sometimes.Where(verdict => Count(rows, verdict) > 0)).ToList();
        for (var place = 0; place < shown.Count; place++)
        {
            if (place > 0)
                parts.Add((tongue.Say("，", ", "), null));
            var count = Count(rows, shown[place]);
            parts.Add((CountOf(shown[place], count), count > 0 && shown[place] is not PageVerdict.Undetermined
                ? shown[place] : null));
        }

        parts.Add((tongue.Say("。", ". ") + Binding(binding), null));
        return parts;
    }

    private string CountOf(PageVerdict verdict, int count)
    {
        var word = tongue.Say(Labels.Of(verdict));
        return tongue.Say($"{word}{count}项", $"{tongue.Count(count)} {word.ToLowerInvariant()}");
    }

    private string Binding(List<IndicatorRow> binding)
    {
        if (binding.Count == 0)
            return "";

        var verdicts = binding.Select(row => row.Verdict).Distinct().ToList();
        if (verdicts is [var one])
        {
            var word = tongue.Say(Labels.Of(one));
            return tongue.Say($"约束性指标{binding.Count}项均{word}。",
                $"All {binding.Count} binding ones: {word.ToLowerInvariant()}.");
        }

        var counts = tongue.List(Enum.GetValues<PageVerdict>().Where(verdict => Count(binding, verdict) > 0)
            .OrderBy(Order)
            .Select(verdict => CountOf(verdict, Count(binding, verdict))));
        return tongue.Say($"约束性指标{binding.Count}项：{counts}。", $"Of {binding.Count} binding ones: {counts}.");
    }

    private string Lead(IReadOnlyList<IndicatorRow> rows)
    {
        var decided = rows.Count(row => row.Verdict is PageVerdict.Met or PageVerdict.NotMet);
        var met = Count(rows, PageVerdict.Met);
        var open = rows.Where(row => row.Missing is not null).ToList();
        var first = Decided(decided, met);
        if (open.Count == 0)
            return first;

        var needs = tongue.List(Split(open)
            .Select(pair => tongue.Say($"{pair.Label}{pair.Count}项", $"{pair.Label} ({pair.Count})")));
        return first + tongue.Say($"暂不能判定不等于未完成：{needs}，补齐后即可逐项判定。",
            $"Undetermined is not the same as not met: {needs}; each can be judged once these are supplied. ");
    }

    private string Decided(int decided, int met)
    {
        if (decided == 0)
            return tongue.Say("尚无可以判定的指标。", "None can be judged yet. ");
        if (decided == met)
            return tongue.Say($"已判定的{decided}项全部达到目标。", $"All {decided} that can be judged reached their targets. ");
        return tongue.Say($"已判定{decided}项，其中{met}项达到目标。", $"{decided} can be judged, of which {met} reached their targets. ");
    }

    private List<Tile> Tiles(IReadOnlyList<IndicatorRow> rows)
    {
        List<Tile> tiles = [Tile(rows, PageVerdict.Met), Tile(rows, PageVerdict.NotMet)];
        if (Count(rows, PageVerdict.Behind) > 0)
            tiles.Add(Tile(rows, PageVerdict.Behind));
        tiles.Add(Tile(rows, PageVerdict.Undetermined));
        tiles.Add(Tile(rows, PageVerdict.NotDue));
        return tiles;
    }

    private Tile Tile(IReadOnlyList<IndicatorRow> rows, PageVerdict verdict)
    {
        var own = rows.Where(row => row.Verdict == verdict).ToList();
        var forces = rows.Select(row => row.Force).Distinct(StringComparer.Ordinal)
            .OrderBy(force => rows.First(row => row.Force == force).IsBinding ? 0 : 1);
        var note = string.Join(" · ", forces
            .Select(force => $"{Stated(force)}{tongue.Say("", " ")}{tongue.Count(own.Count(row => row.Force == force))}"));
        if (verdict == PageVerdict.NotDue && own.Count == 0)
            note = plan.Period.End < asOf ? tongue.Say("规划期已满", "the period is over") : note;
        return new(verdict, tongue.Say(Labels.Of(verdict)), own.Count, note, verdict == PageVerdict.Undetermined
            ? Split(own) : []);
    }

    private List<(string Label, int Count)> Split(IReadOnlyList<IndicatorRow> rows) =>
        [.. Reasons.Select(reason => (Label: LabelOf(reason.Kind, rows), Count: rows.Count(row =>
            row.Missing?.Kind == reason.Kind))).Where(pair => pair.Count > 0)];

    /// <summary>What is missing as exactly as all rows of the kind have it.</summary>
    private string LabelOf(MissingKind kind, IReadOnlyList<IndicatorRow> rows)
    {
        var labels = rows.Where(row => row.Missing?.Kind == kind).Select(row => row.Missing!.Label)
            .Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (labels is [var only])
            return only;
        if (kind != MissingKind.Value)
            return tongue.Say(WordOf(kind));

        var last = plan.Period.End.Year;
        return plan.Period.YearCount == 1 ? tongue.Say($"缺{last}年实绩", $"no actual for {last}")
            : tongue.Say($"缺{last}年或全期实绩", $"no actual for {last} or the period");
    }

    private List<CellRow> Cells(IReadOnlyList<IndicatorRow> rows)
    {
        var byForce = rows.GroupBy(row => row.Force, StringComparer.Ordinal)
            .OrderBy(group => group.First().IsBinding ? 0 : 1);
        return [.. byForce.Select(group => CellRow(group.Key, [.. group]))];
    }

    /// <summary>A force where no column says what the word is about.</summary>
    private string Stated(string force) => force == FromTargets.NotStated ? tongue.Say("属性未说明", "force not stated") : force;

    private CellRow CellRow(string force, List<IndicatorRow> rows)
    {
        var counts = Enum.GetValues<PageVerdict>()
            .Where(verdict => Count(rows, verdict) > 0 || verdict == PageVerdict.Met).OrderBy(Order)
            .Select(verdict =>
                $"{tongue.Say(Labels.Of(verdict))}{tongue.Say("", " ")}{tongue.Count(Count(rows, verdict))}");
        var cells = rows.OrderBy(row => Order(row.Verdict)).ThenBy(row => row.Missing?.Kind ?? MissingKind.Value)
            .Select(row =>
                new IndicatorCell(row.Number, row.Anchor, $"{row.Name}{tongue.Say("：", ": ")}{row.VerdictWord}",
                    row.Verdict, row.Missing?.Kind));
        return new($"{Stated(force)} {tongue.Say($"{rows.Count}项", tongue.Count(rows.Count))}", [.. counts],
            [.. cells]);
    }

    private static int Order(PageVerdict verdict) => verdict switch
    {
        PageVerdict.NotMet => 0,
        PageVerdict.Behind => 1,
        PageVerdict.Met => 2,
        PageVerdict.NotDue => 3,
        _ => 4,
    };

    private static int Count(IReadOnlyList<IndicatorRow> rows, PageVerdict verdict) =>
        rows.Count(row => row.Verdict == verdict);
}
