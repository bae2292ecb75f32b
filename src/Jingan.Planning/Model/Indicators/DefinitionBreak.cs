using NodaTime;

namespace Jingan.Planning;

/// <summary>A change of what an indicator counts: values on the two sides do not compare.</summary>
/// <param name="Since">The first day under the new definition.</param>
/// <param name="Note">What changed, or how the break shows.</param>
public sealed record DefinitionBreak(LocalDate Since, string Note)
{
    /// <summary>The first day under the new definition.</summary>
    public LocalDate Since { get; } = Since;

    /// <summary>What changed, or how the break shows.</summary>
    public string Note { get; } = Note;
}
