namespace Jingan.Planning.Files;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, counted from 1; 0 where there is none.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units; 0 where there is none.</param>
internal readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>
{
    /// <summary>The first character of a text.</summary>
    public static TextPosition Start => new(1, 1);

    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;

    public int CompareTo(TextPosition other) => (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary>As it stands behind a file's name: <c>(12,5)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Line},{Column})");
}
