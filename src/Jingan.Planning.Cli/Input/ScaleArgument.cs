using System.Globalization;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Cli.Input;

/// <summary>Reads a caller's own scale of progress: <c>green=0.95,yellow=0.6,red</c>.</summary>
internal static class ScaleArgument
{
    private static readonly (string Words, ProgressColour Colour)[] Colours =
    [
        ("blue 蓝 蓝色", ProgressColour.Blue),
        ("green 绿 绿色", ProgressColour.Green),
        ("yellow 黄 黄色", ProgressColour.Yellow),
        ("orange 橙 橙色", ProgressColour.Orange),
        ("red 红 红色", ProgressColour.Red),
    ];

    /// <exception cref="InputException">It has not that form, or the ratios do not fall.</exception>
    public static ProgressScale? Read(string? text)
    {
        if (text is null)
            return null;

        try
        {
            return new(ProgressScale.OpenSdg.Reached, text.Split(',', StringSplitOptions.TrimEntries).Select(Grade).ToValueList());
        }
        catch (ArgumentException exception)
        {
            throw new InputException(InputProblems.NoScale(text, exception.Message));
        }
    }

    private static ProgressGrade Grade(string text, int index)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        var id = Identifier.IsValid(parts[0]) ? parts[0] : string.Create(CultureInfo.InvariantCulture, $"grade-{index + 1}");
        var colour = Colours.FirstOrDefault(known => known.Words.Split(' ').Contains(parts[0], StringComparer.OrdinalIgnoreCase)).Colour;
        return new(id, new(parts[0]), parts.Length == 1 ? null : Ratio(parts[1]), colour);
    }

    private static decimal Ratio(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var ratio)
        ? ratio
        : throw new ArgumentException($"'{text}' is no number.", nameof(text));
}
