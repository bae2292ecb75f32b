using System.Collections.Immutable;

namespace Jingan.Planning.Wording;

/// <summary>Makes statements of what was read.</summary>
internal static class StatementBuilder
{
    /// <summary>What the reader knows beside the wording.</summary>
    /// <param name="Indicator">The indicator's name; null for none.</param>
    /// <param name="Unit">The unit of its column; null for none.</param>
    /// <param name="IsAim">Whether it is aimed at and not reported.</param>
    public readonly record struct Context(string? Indicator, Unit? Unit, bool IsAim);

    private static readonly ValueList<Basis?> Untold = [null];

    /// <summary>The statement of a whole wording with the basis of each part; null where a number is out of range.</summary>
    public static (Statement Statement, ValueList<Basis?> Bases)? Of(Sentence sentence, Context context)
    {
        var items = sentence.Items;
        if (items is [var only])
            return One(only, context, isAlone: true) is { } single ? (single, BasisOf.Item(only, single, context) is { } told ? [told] : Untold) : null;

        var (statements, bases) = (new List<Statement>(items.Count), ImmutableArray.CreateBuilder<Basis?>(items.Count));
        foreach (var item in items)
        {
            if (One(item, context, isAlone: false) is not { } statement)
                return null;

            statements.Add(statement);
            bases.Add(BasisOf.Item(item, statement, context));
        }

        var differ = Differ(items, bases);
        if (!differ)
            NameByWork(items);

        var parts = ImmutableArray.CreateBuilder<StatementPart>(items.Count);
        for (var index = 0; index < items.Count; index++)
            parts.Add(new(statements[index], Named(items[index].Subject)) { IsOfWhich = items[index].IsOfWhich, Basis = differ && items[index].Quantity is not null ? bases[index] : null });

        var connective = sentence.IsRespectively ? Connective.Respectively : sentence.IsEither ? Connective.Or : Connective.And;
        return (new CompositeStatement(new ValueList<StatementPart>(parts.MoveToImmutable()), connective), new(bases.MoveToImmutable()));
    }

    /// <summary>What the amount of a change is counted in; null where neither wording nor column tells.</summary>
    public static ChangeType? TypeOf(Amount amount, bool isReached) => amount.Unit switch
    {
        _ when isReached => ChangeType.MultipleTo,
        null => null,
        { IsPercent: true } => ChangeType.RelativePercent,
        { IsPercentagePoints: true } => ChangeType.PercentagePoints,
        { } unit when unit == Unit.Times => ChangeType.MultipleBy,
        _ => ChangeType.Absolute,
    };

    /// <summary>开工120台、完工85台: where nothing but the verb tells what is counted, that is what each number is of.</summary>
    private static void NameByWork(List<Item> items)
    {
        if (!items.TrueForAll(item => item is { Kind: ItemKind.Number, Subject: null, Work: not null }) || items.DistinctBy(item => item.Work, StringComparer.Ordinal).Count() < items.Count)
            return;

        foreach (var item in items)
            item.Subject = item.Work;
    }

    /// <summary>Whether two numbers are known to measure different things.</summary>
    private static bool Differ(List<Item> items, ImmutableArray<Basis?>.Builder bases)
    {
        Basis? first = null;
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].Quantity is null || bases[index] is not { } basis)
                continue;

            if (first is not null && first != basis)
                return true;

            first = basis;
        }

        return false;
    }

    private static string? Named(string? subject) => string.IsNullOrWhiteSpace(subject) ? null : subject;

    private static Statement? One(Item item, Context context, bool isAlone)
    {
        var statement = item.Kind switch
        {
            ItemKind.Number or ItemKind.Change => Numeric(item, context),
            ItemKind.Relative => Relative(item, context),
            ItemKind.Rank => new RankStatement(new(Named(item.Peers), item.Rank!.Best, item.Rank.Worst, item.Text!)),
            ItemKind.Delegated => ReferenceStatement.Delegated(Named(item.Whose), item.Comparator) with { IsApproximate = item.IsApproximate },
            ItemKind.KeepPace => ReferenceStatement.KeepPace(item.Whose!, item.IsApproximate),
            ItemKind.MaintainLevel => ReferenceStatement.MaintainLevel(item.Text!, Time(item.Reference), item.IsApproximate) with { Comparator = item.Comparator },
            ItemKind.Whole => new WholeStatement { Scope = Named(item.Text), IsApproximate = item.IsApproximate },
            _ => new WordsStatement(item.Text!),
        };
        if (statement is null)
            return null;

        var note = Limits.NoteOf(item, statement, isAlone);
        if (item.Modality is null && note is null)
            return statement;

        return statement with { Modality = item.Modality, Note = note };
    }

    private static TimeReference? Time(string? words) => string.IsNullOrWhiteSpace(words) ? null : TimeReference.Parse(words);

    private static Statement? Numeric(Item item, Context context)
    {
        if (Counted(item, context, out var per) is not { } amount)
            return null;

        if (item.Kind == ItemKind.Change)
        {
            var reference = Time(item.Reference);
            return new ChangeStatement(new(item.Direction!.Value, TypeOf(amount, item.IsMultipleReached), amount, reference)) { Per = per };
        }

        if (FallsByName(item, amount, context))
            return Math.Sign(amount.Stated.Lower ?? 0) < 0 || amount.Stated.Upper < 0 ? null : new ChangeStatement(new(ChangeDirection.Decrease, TypeOf(amount, isReached: false), amount, null)) { Per = per };

        return new NumberStatement(amount) { IsTotal = item.IsTotal && context.IsAim && !(item.IsInRound && NameWords.BasisOf(context.Indicator) == Basis.AverageAnnualGrowth), Per = per };
    }

    /// <summary>A cell of a row 单位…能耗降低 is a fall: 14 is a fall of 14 %.</summary>
    private static bool FallsByName(Item item, Amount amount, Context context) =>
        !item.IsTotal && item.Subject is null && !item.IsLevel && !item.IsFlow && amount.Unit is { IsPercent: true } or { IsPercentagePoints: true } && NameWords.IsFall(context.Indicator);

    private static ReferenceStatement? Relative(Item item, Context context)
    {
        if (item.Factor is { } factor)
        {
            var stated = item.Unit is { IsPercent: true } share ? DecimalText.AsStated(item.Quantity!.Low) + share.Symbol : null;
            return factor > 0 ? ReferenceStatement.Relative(item.Comparator, item.Whose!) with { Factor = factor, IsApproximate = item.IsApproximate, Words = stated } : null;
        }

        var offset = item.Quantity is null ? null : Counted(item, context, out _);
        if (item.Quantity is not null && offset is null)
            return null;

        return ReferenceStatement.Relative(item.Comparator, item.Whose!, offset) with { IsApproximate = item.Quantity is null && item.IsApproximate };
    }

    private static Amount? Counted(Item item, Context context, out Frequency? per)
    {
        const decimal Largest = 1e15m;
        per = PerOf(item.Pace);
        var unit = item.Unit;
        if (item.Pace is { Unit: 't', Every: 1 } && unit is not null)
            (unit, per) = (unit.Per(Unit.Parse("小时")), null);
        else if (per is { Every: 1 } && unit is not null && context.Unit is { } column && Rate(unit, per) is { } rate && rate.ConvertsTo(column))
            (unit, per) = (rate, null);

        var amount = new Amount(new NumberInterval(item.Low, item.LowIn, item.High, item.HighIn), unit, item.IsApproximate).CountedIn(context.Unit);
        var largest = Math.Max(Math.Abs(amount.Stated.Lower ?? 0), Math.Abs(amount.Stated.Upper ?? 0));
        return amount.Unit is null || largest < Largest || !context.IsAim ? amount : null;
    }

    /// <summary>每日750吨 under a column of 吨/日 is 750 吨/日.</summary>
    private static Unit? Rate(Unit unit, Frequency per) => per.Unit switch
    {
        PeriodUnit.Day => unit.Per(Unit.Parse("日")),
        PeriodUnit.Month => unit.Per(Unit.Parse("月")),
        PeriodUnit.Year => unit.Per(Unit.Parse("年")),
        _ => null,
    };

    public static Frequency? PerOf(Pace? pace) => pace switch
    {
        null or { Unit: 't' } => null,
        { Unit: 'd' } => new(pace.Every, PeriodUnit.Day, pace.IsMean),
        { Unit: 'w' } => new(pace.Every, PeriodUnit.Week, pace.IsMean),
        { Unit: 'm' } => new(pace.Every, PeriodUnit.Month, pace.IsMean),
        { Unit: 'q' } => new(pace.Every, PeriodUnit.Quarter, pace.IsMean),
        { Unit: 'h' } => new(pace.Every, PeriodUnit.Half, pace.IsMean),
        _ => new(pace.Every, PeriodUnit.Year, pace.IsMean),
    };
}
