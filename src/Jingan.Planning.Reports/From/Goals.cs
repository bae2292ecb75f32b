using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Reports.From;

/// <summary>What a target asks, as a goal with numbers; a fall becomes the size of the fall.</summary>
internal static class Goals
{
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The goal, on the scale that is shown, and the units of its numbers.</summary>
    /// <param name="target">The target.</param>
    /// <param name="indicator">Its indicator; null where it is not supplied.</param>
    /// <param name="accepted">The numbers that meet it, where they are known: they tell a fall from a level.</param>
    /// <param name="tongue">The language.</param>
    public static (Goal Goal, Units Units) Of(Target target, Indicator? indicator, Region? accepted, Tongue tongue)
    {
        var words = Words(target, tongue);
        if (Numbers(target.Aim) is not { } stated || stated.Amount.Stated is { Lower: null, Upper: null }
            || !IsDrawable(stated.Amount.Stated))
            return (new() { Kind = GoalKind.Words, Words = words, Basis = BasisOf(target), Unit = "" }, default);

        var (amount, change) = stated;
        var units = Units.Of(amount.Unit ?? target.Unit ?? indicator?.Unit, FigureOf(amount, value => value), tongue);
        var shown = units.Show(new Figure(amount.Stated.Lower, amount.Stated.LowerInclusive, amount.Stated.Upper, amount.Stated.UpperInclusive));
        var isFall = change?.Direction == ChangeDirection.Decrease
            || (change is null && IsBelowZero(accepted) && amount.Stated.Lower >= 0);
        var isRise = change?.Direction == ChangeDirection.Increase;
        var kind = KindOf(amount);
        var polarity = indicator?.Polarity ?? Polarity.None;
        return (new()
        {
            Kind = kind,
            Basis = target.Aim is NumberStatement { IsTotal: true } ? GoalBasis.Total : BasisOf(target),
            Low = shown.Low,
            High = shown.High,
            Side = SideOf(kind, isFall ? Polarity.HigherIsBetter : polarity),
            IsFall = isFall,
            IsRise = isRise,
            IsMultiple = change?.Type is ChangeType.MultipleBy or ChangeType.MultipleTo,
            Shift = Goal.Places(units.Show(1)),
            Unit = PlanNames.Unit(units.Shown, tongue),
            Words = words,
        }, units);
    }

    /// <summary>A library amount as a figure, in the unit that is shown; null where they do not convert.</summary>
    public static Figure? FigureOf(Amount amount, Units units)
    {
        if (!IsDrawable(amount.Stated))
            return null;
        if ((amount.Unit ?? units.Stated) is not { } from || units.Shown is not { } shown || from.Equals(shown))
            return FigureOf(amount, value => value);
        return from.ConvertsTo(shown) ? FigureOf(amount, value => from.Convert(value, shown)) : null;
    }

    /// <summary>The same on the scale of one unit.</summary>
    public static Figure? FigureOf(Amount amount, Unit? unit) => FigureOf(amount, new Units(unit, unit));

    /// <summary>A region of one interval as a figure; null where it has several or none.</summary>
    public static Figure? FigureOf(Region region) => region.Intervals is [var only] && IsDrawable(only)
        ? new(only.Lower, only.LowerInclusive, only.Upper, only.UpperInclusive)
        : null;

    public static string DifferenceUnit(Unit? unit, Tongue tongue)
    {
        if (unit is { IsPercent: true } or { IsPercentagePoints: true })
            return tongue.Say("个百分点", "points");
        return PlanNames.Unit(unit, tongue);
    }

    /// <summary>How far two numbers are apart, with its unit.</summary>
    public static string Apart(decimal size, Unit? unit, Tongue tongue)
    {
        var units = Units.Of(unit, size, tongue);
        return tongue.With(units.Show(size), DifferenceUnit(units.Shown, tongue));
    }

    public static GoalBasis BasisOf(Target target) => target.Basis?.Basis switch
    {
        Basis.Level => GoalBasis.Level,
        Basis.Change => GoalBasis.Change,
        Basis.YearOnYear => GoalBasis.YearOnYear,
        Basis.AverageAnnualGrowth => GoalBasis.MeanGrowth,
        Basis.PeriodTotal => GoalBasis.Total,
        Basis.Other => GoalBasis.Other,
        _ => GoalBasis.Unknown,
    };

    /// <summary>The target as it stands in the table: numbers without the unit in Chinese, where a column has it.</summary>
    public static string Cell(Goal goal, Tongue tongue)
    {
        if (!goal.HasNumber)
            return goal.Words;

        var isShareRange = goal.Unit is "%" or "‰" && goal is { Low: not null, High: not null }
            && goal.Low != goal.High;
        return Stated(tongue.IsChinese && !isShareRange ? goal with { Unit = "" } : goal, tongue);
    }

    /// <summary>The target with its unit, where no column has it: 2%左右.</summary>
    public static string Stated(Goal goal, Tongue tongue)
    {
        var sentence = new Sentences(tongue).Goal(goal with { Basis = GoalBasis.Level });
        return sentence.Length == 0 ? goal.Words : sentence;
    }

    private static Figure FigureOf(Amount amount, Func<decimal, decimal> convert)
    {
        var region = amount.IsApproximate ? amount.Region() : amount.Stated;
        decimal? Converted(decimal? value) => value is { } number ? convert(number) : null;
        var about = amount is { IsApproximate: true, Stated.IsPoint: true } ? Converted(amount.Stated.Lower) : null;
        return new(Converted(region.Lower), region.LowerInclusive, Converted(region.Upper), region.UpperInclusive,
            about);
    }

    private static (Amount Amount, Change? Change)? Numbers(Statement aim) => aim switch
    {
        NumberStatement number => (number.Amount, null),
        ChangeStatement change => (change.Change.Amount, change.Change),
        CompositeStatement { Parts: [{ Subject: null } first, ..] } composite when composite.Parts.Skip(1).All(part =>
            part.Statement is WordsStatement) =>
            Numbers(first.Statement),
        _ => null,
    };

    private static GoalKind KindOf(Amount amount) => amount.Kind switch
    {
        AmountKind.AtLeast => GoalKind.AtLeast,
        AmountKind.GreaterThan => GoalKind.GreaterThan,
        AmountKind.AtMost => GoalKind.AtMost,
        AmountKind.LessThan => GoalKind.LessThan,
        AmountKind.Between => GoalKind.Between,
        AmountKind.About => GoalKind.About,
        _ => GoalKind.Exact,
    };

    private static GoalSide SideOf(GoalKind kind, Polarity polarity) => kind switch
    {
        GoalKind.AtLeast or GoalKind.GreaterThan => GoalSide.Right,
        GoalKind.AtMost or GoalKind.LessThan => GoalSide.Left,
        _ when polarity == Polarity.HigherIsBetter => GoalSide.Right,
        _ when polarity == Polarity.LowerIsBetter => GoalSide.Left,
        _ => GoalSide.Within,
    };

    /// <summary>Larger numbers than any plan has are left as words: pictures and units could not hold them.</summary>
    private static bool IsDrawable(NumberInterval numbers) =>
        Math.Abs(numbers.Lower ?? 0) <= Largest && Math.Abs(numbers.Upper ?? 0) <= Largest;

    private static bool IsBelowZero(Region? accepted) =>
        accepted is { IsEmpty: false } && accepted.Intervals.All(interval => interval.Upper is <= 0);

    private static string Words(Target target, Tongue tongue)
    {
        if (tongue.IsChinese || target.Aim is WordsStatement)
            return target.Wording.Trim();
        return Authorities.InEnglish(TargetWording.Write(target.Aim, tongue.Language), target.Aim);
    }
}
