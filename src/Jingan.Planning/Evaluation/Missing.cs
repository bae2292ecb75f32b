namespace Jingan.Planning.Evaluation;

/// <summary>Why no value could be made of the observations.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Message">What is missing, in words.</param>
/// <param name="Observations">What there is all the same.</param>
internal sealed record Missing(GapReason Reason, Name Message, ValueList<Observation> Observations)
{
    public Missing(GapReason reason, Name message)
        : this(reason, message, [])
    {
    }
}
