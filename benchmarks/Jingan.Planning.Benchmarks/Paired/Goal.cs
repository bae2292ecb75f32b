namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>What a ratio should be, and what it must be.</summary>
/// <param name="Aim">What it should be.</param>
/// <param name="Limit">What it must be.</param>
/// <param name="IsAtLeast">Whether more is better.</param>
internal sealed record Goal(double Aim, double? Limit = null, bool IsAtLeast = false)
{
    /// <summary>Ten times the work takes ten times as long, but for the caches that it no longer fits in.</summary>
    public static Goal Linear { get; } = AtMost(1.5);

    public static Goal AtMost(double aim, double? limit = null) => new(aim, limit);

    public static Goal AtLeast(double aim, double? limit = null) => new(aim, limit, IsAtLeast: true);

    /// <summary>Such as <c>≤ 1.15 (1.25)</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(IsAtLeast ? '≥' : '≤')} {Aim:0.##}") + (Limit is { } limit ? FormattableString.Invariant($" ({limit:0.##})") : "");
}
