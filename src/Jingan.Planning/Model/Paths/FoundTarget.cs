namespace Jingan.Planning;

/// <summary>A target of a set.</summary>
/// <param name="Subject">The plan that it is in.</param>
/// <param name="Plan">That plan.</param>
/// <param name="Commitment">The commitment that sets it; null where the plan does.</param>
/// <param name="Target">The target.</param>
internal readonly record struct FoundTarget(Subject Subject, Plan Plan, Commitment? Commitment, Target Target)
{
    /// <summary>The indicator that it is about, where rules look it up; null where that is not defined.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The way from the plan to it.</summary>
    public string Path => Commitment is null ? $"targets[{Target.Id}]" : $"commitments[{Commitment.Id}].targets[{Target.Id}]";
}
