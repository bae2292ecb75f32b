namespace Jingan.Planning.Files;

/// <summary>Writes texts.</summary>
internal static class TextNode
{
    /// <summary>A text, character by character.</summary>
    /// <exception cref="ArgumentException">It has a character that no file holds: NUL, or half a surrogate pair.</exception>
    public static ScalarNode Of(string text) => TextCheck.FirstThatNoValueHolds(text) is { } code
        ? throw new ArgumentException($"No file holds the character {code}, which stands in a text.", nameof(text))
        : new(text, ScalarForm.Text);
}
