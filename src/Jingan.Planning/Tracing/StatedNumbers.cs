namespace Jingan.Planning.Tracing;

/// <summary>The numbers that a wording states, or why it states none.</summary>
/// <param name="Numbers">The numbers; a change is signed. Null where there are none.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Change">What a change is counted in; null for no change, or where nobody can tell.</param>
/// <param name="Reference">What a change is against, as worded; null for the base that its basis implies.</param>
/// <param name="Why">Why there are no numbers.</param>
internal sealed record StatedNumbers(Region? Numbers, Unit? Unit, ChangeType? Change = null, TimeReference? Reference = null, NotCommensurable? Why = null)
{
    /// <summary>What a statement says.</summary>
    /// <param name="statement">An aim or a reported value.</param>
    /// <param name="unit">The unit of numbers that state none.</param>
    public static StatedNumbers Of(Statement statement, Unit? unit) => InRange(() => statement switch
    {
        NumberStatement number => Of(number.Amount, unit),
        ChangeStatement change => Of(change.Change, unit),
        CompositeStatement composite => Of(composite, unit),
        ReferenceStatement { Reference: ReferenceKind.Delegated } => Without(NotCommensurable.AssignmentMissing),
        ReferenceStatement { Reference: ReferenceKind.MaintainLevel } => Without(NotCommensurable.BaselineMissing),
        ReferenceStatement => Without(NotCommensurable.BenchmarkMissing),
        WholeStatement => Without(NotCommensurable.ScopeUnknown),
        _ => Without(NotCommensurable.Qualitative),
    });

    /// <summary>A level to keep is a change by nothing.</summary>
    public static StatedNumbers Keeping(ReferenceStatement aim, Unit unit) =>
        new(Region.Of(NumberInterval.Exactly(0)), unit, ChangeType.Absolute, aim.Since);

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
        return new(Region.Of(isSigned ? -region : region), counted.Unit, type, change.Reference);
    }

    /// <summary>What all binding parts state together; a part that is only striven for does not move the bound.</summary>
    private static StatedNumbers Of(CompositeStatement composite, Unit? unit)
    {
        var binding = composite.Parts.Where(part => part.Statement.Modality != Modality.Stretch).ToList();
        var parts = binding.Count > 0 ? binding : [.. composite.Parts];
        if (composite.Connective == Connective.Respectively || parts.Skip(1).Any(part => part.Subject is not null))
            return Without(NotCommensurable.SeveralSubjects);

        var stated = parts.Select(part => Of(part.Statement, unit)).ToList();
        if (stated.Find(part => part.Numbers is null) is { } without)
            return without;

        if (stated.Exists(part => part with { Numbers = null } != stated[0] with { Numbers = null }))
            return Without(NotCommensurable.SeveralSubjects);

        var numbers = stated.Select(part => part.Numbers!)
            .Aggregate((all, next) => composite.Connective == Connective.Or ? all.Union(next) : all.Intersect(next));
        return numbers.IsEmpty ? Without(NotCommensurable.SeveralSubjects) : stated[0] with { Numbers = numbers };
    }
}
