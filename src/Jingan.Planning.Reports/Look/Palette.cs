using System.Text;

namespace Jingan.Planning.Reports.Look;

/// <summary>The colours of a page: each role once, light and dark. No other colour stands anywhere.</summary>
internal static class Palette
{
    /// <summary>Role, custom property, light value, dark value.</summary>
    public static readonly (ColourRole Role, string Property, string Light, string Dark)[] Colours =
    [
        (ColourRole.Ground, "--jp-ground", "#FFFFFF", "#12171E"),
        (ColourRole.Panel, "--jp-panel", "#F5F7F9", "#1A212A"),
        (ColourRole.Ink, "--jp-ink", "#1A2330", "#E8ECF1"),
        (ColourRole.SecondText, "--jp-ink2", "#46515F", "#B9C3CF"),
        (ColourRole.ThirdText, "--jp-ink3", "#5E6978", "#98A4B2"),
        (ColourRole.StrongRule, "--jp-rule", "#D9DEE5", "#35404D"),
        (ColourRole.WeakRule, "--jp-rule2", "#E9ECF0", "#252E38"),
        (ColourRole.Track, "--jp-track", "#8C96A3", "#6F7B89"),
        (ColourRole.Plan, "--jp-plan", "#1B5DA6", "#5A9DEB"),
        (ColourRole.Region, "--jp-region", "#D5E4F5", "#1F3A5C"),
        (ColourRole.PaleRegion, "--jp-pale", "#EBF2FA", "#182839"),
        (ColourRole.Met, "--jp-met", "#08705F", "#3FBFA5"),
        (ColourRole.NotMet, "--jp-unmet", "#8E1B12", "#FF9A7A"),
        (ColourRole.Behind, "--jp-behind", "#8F6400", "#E9B44C"),
        (ColourRole.Undetermined, "--jp-open", "#333B46", "#D3DAE2"),
        (ColourRole.NotDue, "--jp-notdue", "#8A3A7A", "#D6A6E8"),
    ];

    /// <summary>The custom properties, with a caller's own values in place of the page's.</summary>
    public static string Css(IReadOnlyList<ReportColour> own)
    {
        var css = new StringBuilder();
        Append(css.Append(".jp{"), own, isDark: false).Append("color-scheme:light dark}\n");
        Append(css.Append("@media screen and (prefers-color-scheme:dark){.jp{"), own, isDark: true).Append("}}\n");
        return css.ToString();
    }

    private static StringBuilder Append(StringBuilder css, IReadOnlyList<ReportColour> own, bool isDark)
    {
        foreach (var (role, property, light, dark) in Colours)
        {
            var chosen = own.LastOrDefault(colour => colour.Role == role);
            var value = isDark ? chosen?.Dark ?? dark : chosen?.Light ?? light;
            css.Append(property).Append(':').Append(value).Append(';');
        }

        return css;
    }
}
