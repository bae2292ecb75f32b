using Jingan.Planning.Reports.Look;

namespace Jingan.Planning.Reports.Tests;

/// <summary>Text is legible on the grounds on which it stands, by the formula of WCAG 2.</summary>
public class ContrastTests
{
    public static TheoryData<ColourRole, ColourRole> Pairs
    {
        get
        {
            var pairs = new TheoryData<ColourRole, ColourRole>();
            ColourRole[] texts =
            [
                ColourRole.Ink, ColourRole.SecondText, ColourRole.ThirdText, ColourRole.Plan, ColourRole.Met,
                    ColourRole.NotMet, ColourRole.Behind,
                ColourRole.Undetermined, ColourRole.NotDue,
            ];
            foreach (var text in texts)
            {
                pairs.Add(text, ColourRole.Ground);
                pairs.Add(text, ColourRole.Panel);
            }

            pairs.Add(ColourRole.Ink, ColourRole.Region);
            pairs.Add(ColourRole.SecondText, ColourRole.Region);
            pairs.Add(ColourRole.SecondText, ColourRole.PaleRegion);
            pairs.Add(ColourRole.Ground, ColourRole.Met);
            pairs.Add(ColourRole.Ground, ColourRole.NotMet);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_has_a_contrast_of_four_and_a_half_or_more_light_and_dark(ColourRole text, ColourRole ground)
    {
        Contrast(Light(text), Light(ground)).Should().BeGreaterThanOrEqualTo(4.5);
        Contrast(Dark(text), Dark(ground)).Should().BeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public void The_style_sheet_names_no_colour_but_those_of_the_roles() =>
        (StyleSheet.Text + StyleSheet.Marks
            + StyleSheet.Widths).Should().NotMatchRegex("#[0-9A-Fa-f]{3,6}\\b").And.NotContain("rgb(");

    private static string Light(ColourRole role) => Palette.Colours.First(colour => colour.Role == role).Light;

    private static string Dark(ColourRole role) => Palette.Colours.First(colour => colour.Role == role).Dark;

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3)
            .Select(place => Linear(Convert.ToInt32(colour.Substring(1 + (place * 2), 2), 16) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
