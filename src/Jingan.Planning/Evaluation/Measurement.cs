namespace Jingan.Planning.Evaluation;

/// <summary>The values that observations give, the most precise first; or what is missing for any.</summary>
internal sealed record Measurement(IReadOnlyList<Measured> Values, Missing? Missing)
{
    public static Measurement Of(IReadOnlyList<Measured> values) => new(values, null);

    public static Measurement Without(Missing missing) => new([], missing);

    /// <summary>What is lacking altogether.</summary>
    public static Measurement Lacking(GapReason reason, TargetCase target) => Without(new(reason, EvaluationMessages.Lacking(reason, target)));

    public bool HasValues => Values.Count > 0;

    public Measurement Select(Func<Measured, Measured> change) => HasValues ? Of([.. Values.Select(change)]) : this;
}
