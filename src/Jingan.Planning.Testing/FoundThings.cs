using FluentAssertions;
using FluentAssertions.Execution;

namespace Jingan.Planning.Testing;

/// <summary>Goes on from a thing that a plan was found to have.</summary>
public static class FoundThings
{
    /// <summary>The target asks for what an official wording asks for.</summary>
    /// <inheritdoc cref="TargetAssertions.HaveAim(string, string, object[])"/>
    public static AndWhichConstraint<PlanAssertions, Target> ThatIs(
        this AndWhichConstraint<PlanAssertions, Target> found, string wording, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(found);
        found.Which.Should().HaveAim(wording, because, becauseArgs);
        return found;
    }

    /// <summary>The zone is a part of another, or of a part of it.</summary>
    /// <param name="found">The zone.</param>
    /// <param name="zone">The id of the other zone.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public static AndWhichConstraint<PlanAssertions, Zone> Within(
        this AndWhichConstraint<PlanAssertions, Zone> found, string zone, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(zone);
        var (inner, plan) = (found.Which, found.And.Subject);
        var around = ZonesAround(inner, plan.Space!);
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(around.Contains(zone, StringComparer.Ordinal))
            .FailWith(Failures.Text($"Expected zone {inner.Id} of plan {plan.Id} to lie within {zone}{{reason}}, but it lies within {Failures.List(around)}."));
        return found;
    }

    private static List<string> ZonesAround(Zone inner, SpatialStructure space)
    {
        var parents = space.Zones.ToDictionary(zone => zone.Id, zone => zone.Parent, StringComparer.Ordinal);
        var around = new List<string>();
        for (var next = inner.Parent; next is not null && !around.Contains(next, StringComparer.Ordinal); next = parents.GetValueOrDefault(next))
            around.Add(next);

        return around;
    }
}
