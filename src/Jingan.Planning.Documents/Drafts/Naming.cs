using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Finds the indicator that a figure is of: one of the workspace, one of the catalogue, or a new one.</summary>
internal sealed partial class Naming
{
    private const double Alike = 0.75;
    private readonly Dictionary<string, List<Known>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Known>> byPair = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DraftIndicator> made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Unit? Unit, DraftIndicator Indicator)>> madeByName = new(StringComparer.Ordinal);

    private readonly HashSet<string> knownIds;

    public Naming(PlanSet workspace, IReadOnlyCollection<Indicator> catalogue)
    {
        knownIds = workspace.Indicators.Concat(catalogue).Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);
        var units = workspace.Indicators.Concat(catalogue).GroupBy(indicator => indicator.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var indicator in workspace.Indicators)
            Learn(indicator.Name.Zh, indicator);
        foreach (var plan in workspace.Plans)
        {
            foreach (var target in plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets)))
            {
                if (target.Name is { } name && units.TryGetValue(target.Indicator, out var indicator))
                    Learn(name.Zh, indicator);
            }
        }

        foreach (var indicator in catalogue)
            Learn(indicator.Name.Zh, indicator);
    }

    /// <summary>The indicators that are new, in the order in which they were first needed.</summary>
    public ValueList<DraftIndicator> Made => [.. made.Values];

    /// <summary>The id of the indicator of a figure.</summary>
    public string IdOf(DraftStatement statement)
    {
        var name = Plain(statement.Subject);
        var unit = UnitOf(statement);
        if (statement.Indicator.Length > 0 && Identifier.IsValid(statement.Indicator))
            return Given(statement, name, unit);
        if (Find(name, unit, IsGrowth(statement)) is { } known)
            return known.Id;

        return New(statement, name, unit).Id;
    }

    /// <summary>An id that a sheet of figures gives: of a known indicator, or of a new one.</summary>
    private string Given(DraftStatement statement, string name, Unit? unit)
    {
        if (!knownIds.Contains(statement.Indicator) && !made.ContainsKey(statement.Indicator))
        {
            var symbol = unit?.Symbol ?? (IsGrowth(statement) || IsShare(statement) ? "%" : "个");
            made[statement.Indicator] = new(statement.Indicator, name.Length > 0 ? statement.Subject : statement.Indicator, symbol, KindOf(statement, symbol), PolarityOf(statement.Subject));
        }

        return statement.Indicator;
    }

    private string? FoundName(string name) => byName.ContainsKey(name) ? name : null;

    private Indicator? Find(string name, Unit? unit, bool isGrowth)
    {
        if (FoundName(name) is { } found && byName[found].Find(known => Fits(known.Indicator, unit, isGrowth)) is { } exact)
            return exact.Indicator;

        var pairs = Pairs(name);
        Known? best = null;
        var likeness = Alike;
        foreach (var candidate in pairs.SelectMany(pair => byPair.GetValueOrDefault(pair) ?? []).Distinct())
        {
            var share = 2.0 * pairs.Intersect(candidate.Pairs, StringComparer.Ordinal).Count() / (pairs.Count + candidate.Pairs.Count);
            if (share > likeness && Fits(candidate.Indicator, unit, isGrowth) && IsSameThing(name, candidate.Name))
                (best, likeness) = (candidate, share);
        }

        return best?.Indicator;
    }

    /// <summary>Whether two names differ in nothing that makes another thing of it: 总额 and 额, not 城镇居民 and 居民, nor 第一 and 第二产业.</summary>
    private static bool IsSameThing(string one, string other)
    {
        var (start, end) = (0, 0);
        while (start < one.Length && start < other.Length && one[start] == other[start])
            start++;
        while (end < one.Length - start && end < other.Length - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        return Weak().IsMatch(one[start..^end]) && Weak().IsMatch(other[start..^end]);
    }

    private static bool Fits(Indicator indicator, Unit? unit, bool isGrowth)
    {
        if (isGrowth || unit is null)
            return true;
        return indicator.Unit.Equals(unit) || indicator.Unit.ConvertsTo(unit);
    }

    private DraftIndicator New(DraftStatement statement, string name, Unit? unit)
    {
        var growth = IsGrowth(statement);
        var list = madeByName.TryGetValue(name, out var known) ? known : madeByName[name] = [];
        for (var index = 0; index < list.Count; index++)
        {
            var (own, indicator) = list[index];
            if (growth || unit is null || own?.ConvertsTo(unit) == true)
                return indicator;
            if (own is not null)
                continue;

            // So far only its growth was told, or what has no number: its own unit is known now.
            var told = indicator with { Unit = unit.Symbol, Kind = KindOf(statement, unit.Symbol) };
            list[index] = (unit, told);
            return made[told.Id] = told;
        }

        var id = "i-" + Hash.Of(list.Count == 0 ? name : $"{name}|{unit?.Symbol}");
        var symbol = unit?.Symbol ?? WithoutUnit(statement, growth);
        var draft = new DraftIndicator(id, statement.Subject, symbol, KindOf(statement, symbol), PolarityOf(statement.Subject));
        list.Add((unit, draft));
        made.TryAdd(id, draft);
        return draft;
    }

    /// <summary>The unit of an indicator whose numbers have none: of a ratio times, of an index and of what is in words per cent.</summary>
    private static string WithoutUnit(DraftStatement statement, bool isGrowth)
    {
        if (isGrowth || statement.IsWorded || IsShare(statement))
            return "%";
        if (!Grammar.Names.IsUnitless(statement.Subject))
            return "个";
        return Index().IsMatch(statement.Subject) ? "%" : "倍";
    }

    private static Unit? UnitOf(DraftStatement statement)
    {
        if (statement.Unit is null || (IsGrowth(statement) && statement.Unit is "%" or "个百分点" or "百分点" or "倍"))
            return null;
        return Unit.TryParse(statement.Unit, out var unit) ? unit : null;
    }

    /// <summary>Whether the number is a rate of change of something whose own unit it does not tell.</summary>
    private static bool IsGrowth(DraftStatement statement) =>
        statement.Basis is "year-on-year" or "average-annual-growth" or "change" || statement.IsWorded || statement.Kind is "change" or "rank" or "relative";

    /// <summary>Whether the number is a part of a whole: 三分之一, 1/3.</summary>
    private static bool IsShare(DraftStatement statement) =>
        statement.Wording.Contains("分之", StringComparison.Ordinal) || statement.Wording.Contains('/') || statement.Subject.EndsWith("比重", StringComparison.Ordinal);

    private static string KindOf(DraftStatement statement, string unit)
    {
        if (unit is "%" or "‰")
            return Words.RateNoun().IsMatch(statement.Subject) || IsGrowth(statement) ? "rate" : "ratio";
        if (unit.Contains('/', StringComparison.Ordinal))
            return "rate";
        if (statement.Subject.EndsWith("指数", StringComparison.Ordinal))
            return "index";
        return statement.Basis == "level" && !Units.IsMoney(unit) ? "stock" : "flow";
    }

    private static string? PolarityOf(string name)
    {
        if (FallRate().IsMatch(name))
            return "higher";
        return LowerIsBetter().IsMatch(name) ? "lower" : "higher";
    }

    private void Learn(string name, Indicator indicator)
    {
        var plain = Plain(name);
        var known = new Known(plain, indicator, Pairs(plain));
        if (!byName.TryGetValue(plain, out var list))
            byName[plain] = list = [];
        list.Add(known);
        foreach (var pair in known.Pairs)
        {
            if (!byPair.TryGetValue(pair, out var holders))
                byPair[pair] = holders = [];
            holders.Add(known);
        }
    }

    /// <summary>A name without what one document prints and the next does not.</summary>
    public static string Plain(string name)
    {
        var plain = Filler().Replace(name, "");
        return plain.Length > 3 && plain[^1] == '数' && plain[^2] is not ('指' or '系' or '人' or '户' or '次') ? plain[..^1] : plain;
    }

    private static HashSet<string> Pairs(string name)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index + 1 < name.Length; index++)
            pairs.Add(name.Substring(index, 2));
        if (name.Length == 1)
            pairs.Add(name);
        return pairs;
    }

    private sealed record Known(string Name, Indicator Indicator, HashSet<string> Pairs);

    /// <summary>Words that may stand in a name or not.</summary>
    [GeneratedRegex("^(?:的|总|额|量|数|值|年|平均|常住|拥有|全体|全社会|达到|经费|支出|投入|完成|实际|情况)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Weak();

    [GeneratedRegex("(?:指数|结构|构成|得分|分值)$", RegexOptions.CultureInvariant)]
    private static partial Regex Index();

    [GeneratedRegex("[“”‘’「」《》（）()\\s、的了]|^全区|^全市|^全县|^区级(?!一般)|年均增长率$|年均增速$|增长率$|增速$|工作$|工程$|任务$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex("(?:下降|降低|减少|压减)(?:率|幅度)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FallRate();

    [GeneratedRegex("失业|死亡|能耗|排放|浓度|事故|负债|债务|违法|投诉|信访量|案件|贫困|取水量|用水量|发病率|时限|时间", RegexOptions.CultureInvariant)]
    private static partial Regex LowerIsBetter();
}
