namespace Jingan.Planning.Tracing;

/// <summary>The numbers that a wording states, or why it states none.</summary>
/// <param name="Numbers">The numbers; a change is signed. Null where there are none.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Change">What a change is counted in; null for no change, or where nobody can tell.</param>
/// <param name="Reference">What a change is against, as worded; null for the base that its basis implies.</param>
/// <param name="Why">Why there are no numbers.</param>
internal sealed record StatedNumbers(Region? Numbers, Unit? Unit, ChangeType? Change = null, string? Reference = null, NotCommensurable? Why = null)
{
    /// <summary>What an aim states.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="unit">The unit of numbers that state none.</param>
    public static StatedNumbers Of(Aim aim, Unit? unit) => InRange(() => aim switch
    {
        AmountAim amount => Of(amount.Amount, unit),
        CumulativeAim total => Of(total.Total, unit),
        ChangeAim change => Of(change.Change, unit),
        CompositeAim composite => Of(composite, unit),
        DelegatedAim => Without(NotCommensurable.AssignmentMissing),
        RelativeAim or KeepPaceAim => Without(NotCommensurable.BenchmarkMissing),
        MaintainLevelAim => Without(NotCommensurable.BaselineMissing),
        CompleteAllAim => Without(NotCommensurable.ScopeUnknown),
        _ => Without(NotCommensurable.Qualitative),
    });

    /// <summary>What a report states.</summary>
    public static StatedNumbers Of(ReportedValue value, Unit? unit) => InRange(() => value switch
    {
        ReportedValue.OfAmount amount => Of(amount.Amount, unit),
        ReportedValue.OfChange change => Of(change.Change, unit),
        ReportedValue.OfParts => Without(NotCommensurable.SeveralSubjects),
        _ => Without(NotCommensurable.Qualitative),
    });

    /// <summary>A level to keep is a change by nothing.</summary>
    public static StatedNumbers Keeping(MaintainLevelAim aim, Unit unit) =>
        new(Region.Of(NumberInterval.Exactly(0)), unit, ChangeType.Absolute, aim.Reference);

    private static StatedNumbers Without(NotCommensurable why) => new(null, null, Why: why);

    /// <summary>The numbers, or that their tolerance is beyond decimal.</summary>
    private static StatedNumbers InRange(Func<StatedNumbers> stated)
    {
        try
        {
            return stated();
        }
        catch (ArithmeticException)
        {
            return Without(NotCommensurable.OutOfRange);
        }
    }

    private static StatedNumbers Of(Amount amount, Unit? unit)
    {
        var counted = amount.CountedIn(unit);
        return new(Region.Of(counted.Region()), counted.Unit);
    }

    private static StatedNumbers Of(Change change, Unit? unit)
    {
        var counted = change.Amount.CountedIn(change.Type switch
        {
            ChangeType.RelativePercent => Unit.Percent,
            ChangeType.PercentagePoints => Unit.PercentagePoints,
            ChangeType.MultipleBy or ChangeType.MultipleTo => Unit.Times,
            _ => unit,
        });
        var type = change.Type ?? counted.Unit switch
        {
            null => null,
            { IsPercent: true } => ChangeType.RelativePercent,
            { IsPercentagePoints: true } => ChangeType.PercentagePoints,
            _ => ChangeType.Absolute,
        };
        var region = counted.Region();
        var isSigned = change.Direction == ChangeDirection.Decrease && type != ChangeType.MultipleTo;
        return new(Region.Of(isSigned ? region.Negate() : region), counted.Unit, type, change.Reference);
    }

    /// <summary>What all binding parts state together; a part that is only striven for does not move the bound.</summary>
    private static StatedNumbers Of(CompositeAim composite, Unit? unit)
    {
        var binding = composite.Parts.Where(part => part.Aim.Modality != Modality.Stretch).ToList();
        var parts = binding.Count > 0 ? binding : [.. composite.Parts];
        if (composite.Connective == Connective.Respectively || parts.Skip(1).Any(part => part.Subject is not null))
            return Without(NotCommensurable.SeveralSubjects);

        var stated = parts.Select(part => Of(part.Aim, unit)).ToList();
        if (stated.Find(part => part.Numbers is null) is { } without)
            return without;

        if (stated.Exists(part => part with { Numbers = null } != stated[0] with { Numbers = null }))
            return Without(NotCommensurable.SeveralSubjects);

        var numbers = stated.Select(part => part.Numbers!)
            .Aggregate((all, next) => composite.Connective == Connective.Or ? all.Union(next) : all.Intersect(next));
        return numbers.IsEmpty ? Without(NotCommensurable.SeveralSubjects) : stated[0] with { Numbers = numbers };
    }
}
