namespace Jingan.Planning.Files;

/// <summary>A key of a file that the format does not know, kept to be written back.</summary>
/// <param name="Owner">The path of the thing that has it, such as <c>plan.targets[retail-sales]</c>; empty for the file. A zone is named by its own id alone: <c>plan.space.zones[core]</c>.</param>
/// <param name="Key">The key.</param>
/// <param name="Json">Its value as JSON.</param>
public sealed record ExtensionField(string Owner, string Key, string Json)
{
    /// <summary>The path of the thing that has it; empty for the file.</summary>
    public string Owner { get; } = Given.NotNull(Owner);

    /// <summary>The key.</summary>
    public string Key { get; } = Given.NotNull(Key);

    /// <summary>Its value as JSON.</summary>
    public string Json { get; } = Given.NotNull(Json);
}
