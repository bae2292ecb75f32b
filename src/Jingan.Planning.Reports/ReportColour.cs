using System.Buffers;

namespace Jingan.Planning.Reports;

/// <summary>What a colour of a page is for.</summary>
public enum ColourRole
{
    /// <summary>The page.</summary>
    Ground,

    /// <summary>Panels, the years of the plan.</summary>
    Panel,

    /// <summary>Text, and what happened.</summary>
    Ink,

    /// <summary>Second text.</summary>
    SecondText,

    /// <summary>Third text.</summary>
    ThirdText,

    /// <summary>Strong rules.</summary>
    StrongRule,

    /// <summary>Weak rules.</summary>
    WeakRule,

    /// <summary>Means of several years, tracks.</summary>
    Track,

    /// <summary>Plans, targets, links.</summary>
    Plan,

    /// <summary>The region aimed at.</summary>
    Region,

    /// <summary>The same where nothing happened yet.</summary>
    PaleRegion,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Behind.</summary>
    Behind,

    /// <summary>Undetermined.</summary>
    Undetermined,

    /// <summary>Not due.</summary>
    NotDue,
}

/// <summary>A colour of a page, light and dark. Contrast is the caller's to keep: text has 4.5:1 or more in the page's own colours.</summary>
public sealed record ReportColour
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    /// <summary>A colour.</summary>
    /// <param name="role">What it is for.</param>
    /// <param name="light">On a light page and on paper, as <c>#RRGGBB</c>.</param>
    /// <param name="dark">On a dark page, as <c>#RRGGBB</c>.</param>
    /// <exception cref="ArgumentException">A value has another form.</exception>
    public ReportColour(ColourRole role, string light, string dark)
    {
        ArgumentNullException.ThrowIfNull(light);
        ArgumentNullException.ThrowIfNull(dark);
        Role = role;
        Light = Checked(light, nameof(light));
        Dark = Checked(dark, nameof(dark));
    }

    /// <summary>What it is for.</summary>
    public ColourRole Role { get; }

    /// <summary>On a light page and on paper, as <c>#RRGGBB</c>.</summary>
    public string Light { get; }

    /// <summary>On a dark page, as <c>#RRGGBB</c>.</summary>
    public string Dark { get; }

    private static string Checked(string value, string name)
    {
        if (value.Length == 7 && value[0] == '#' && value.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0)
            return value;

        throw new ArgumentException($"'{value}' is no colour of the form #RRGGBB.", name);
    }
}
