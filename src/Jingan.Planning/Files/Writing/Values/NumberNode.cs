namespace Jingan.Planning.Files;

/// <summary>Writes numbers with the digits that they are stated with: 1.50 stays 1.50.</summary>
internal static class NumberNode
{
    public static ScalarNode? Of(decimal? number) =>
        number is { } value ? new(DecimalText.AsStated(value), ScalarForm.Notation) : null;
}
