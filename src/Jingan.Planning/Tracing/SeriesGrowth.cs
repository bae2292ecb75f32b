namespace Jingan.Planning.Tracing;

/// <summary>How far a stated level lies from an observed one before it; over a break in the definition, growth is undetermined.</summary>
public sealed record SeriesGrowth
{
    internal SeriesGrowth(Observation from, int years, Region perYear)
    {
        From = from;
        Years = years;
        PerYear = perYear;
    }

    internal SeriesGrowth(Observation from, int years, Gap gap)
    {
        From = from;
        Years = years;
        Reason = gap.Reason;
        Message = gap.Message;
    }

    /// <summary>The observation that it starts from.</summary>
    public Observation From { get; }

    /// <summary>How many years lie between.</summary>
    public int Years { get; }

    /// <summary>The growth in per cent a year, the geometric mean where the years are several; null where it is undetermined.</summary>
    public Region? PerYear { get; }

    /// <summary>Why it is undetermined; null where it is not.</summary>
    public NotCommensurable? Reason { get; }

    /// <summary>The same in words; null where it is determined.</summary>
    public Name? Message { get; }
}
