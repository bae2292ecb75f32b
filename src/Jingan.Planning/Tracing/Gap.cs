namespace Jingan.Planning.Tracing;

/// <summary>What keeps a figure off the common scale.</summary>
internal sealed record Gap(NotCommensurable Reason, Name Message);
