using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about a target.</summary>
public sealed class TargetAssertions : ObjectAssertions<Target, TargetAssertions>
{
    internal TargetAssertions(Target? target)
        : base(target!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "target";

    /// <summary>The target asks for what an official wording asks for, read with the target's unit; other words for the same pass.</summary>
    /// <param name="wording">Such as <c>&gt;45</c> or 不低于50%.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    /// <exception cref="ArgumentException">The wording cannot be read.</exception>
    public AndConstraint<TargetAssertions> HaveAim(string wording, string because = "", params object[] becauseArgs)
    {
        var reading = TargetWording.Read(wording, unit: Subject?.Unit);
        return reading.Aim is { } aim
            ? HaveAim(aim, because, becauseArgs)
            : throw new ArgumentException($"The wording '{wording}' cannot be read: {reading.Reason}.", nameof(wording));
    }

    /// <summary>The target has an aim.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<TargetAssertions> HaveAim(Statement aim, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(aim);
        if (!Given(because, becauseArgs))
            return new(this);

        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject.Aim == aim)
            .FailWith(Failures.Text(
                $"Expected target {Subject.Id} to aim at {TextOf(aim)}{{reason}}, but it aims at {TextOf(Subject.Aim)}, worded '{Subject.Wording}'{Place()}."));
        return new(this);
    }

    /// <summary>The target's number measures what is said.</summary>
    /// <param name="basis">What it measures; null for not told.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<TargetAssertions> HaveBasis(Basis? basis, string because = "", params object[] becauseArgs)
    {
        if (!Given(because, becauseArgs))
            return new(this);

        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject.Basis?.Basis == basis)
            .FailWith(Failures.Text($"Expected target {Subject.Id} to have the basis {Told(basis)}{{reason}}, but it is {Told(Subject.Basis?.Basis)}{Place()}."));
        return new(this);
    }

    private static string TextOf(Statement aim) => $"{TargetWording.Write(aim)} ({TargetWording.Write(aim, Language.English)})";

    private static string Told(Basis? basis) => basis?.ToString() ?? "not told";

    private string Place() => Subject.Source is { Line: { } line } source
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({source.Document}, line {line})")
        : "";

    private bool Given(string because, object[] becauseArgs) => Execute.Assertion.BecauseOf(because, becauseArgs)
        .ForCondition(Subject is not null)
        .FailWith("Expected {context:target} to be a target{reason}, but it is null.");
}
