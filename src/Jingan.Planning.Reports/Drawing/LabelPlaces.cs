namespace Jingan.Planning.Reports.Drawing;

/// <summary>Keeps the labels of a picture apart: a label takes the first of its places that nothing else has.</summary>
internal sealed class LabelPlaces(decimal left, decimal right, decimal top, decimal bottom)
{
    private const decimal Size = 12;
    private readonly List<(decimal Left, decimal Top, decimal Right, decimal Bottom)> taken = [];

    /// <summary>Marks that labels keep off.</summary>
    public void Keep(decimal x, decimal y, decimal half) => taken.Add((x - half, y - half, x + half, y + half));

    /// <summary>The middle and the base line of a label beside a mark.</summary>
    public (decimal X, decimal Y) Place(string text, decimal x, decimal y)
    {
        var half = TextFit.Width(text, Size) / 2;
        (decimal X, decimal Y)[] places =
        [
            (x, y - 9), (x - half - 2, y - 7), (x, y + 19), (x + half + 6, y - 7), (x - half - 4, y + 17),
                (x + half + 6, y + 17), (x - half - 9, y + 4), (x + half + 9, y + 4),
            (x, y - 22), (x, y + 32),
        ];
        foreach (var place in places)
        {
            var box = Box(place, half);
            if (box.Left < left || box.Right > right || box.Top < top || box.Bottom > bottom || taken
                .Any(other => Overlaps(other, box)))
                continue;

            taken.Add(box);
            return place;
        }

        var first = (Math.Clamp(x, left + half, Math.Max(left + half, right - half)), y - 9);
        taken.Add(Box(first, half));
        return first;
    }

    /// <summary>The same for a label that begins at a place and may only move up or down.</summary>
    public decimal Beside(string text, decimal x, decimal y)
    {
        var width = TextFit.Width(text, Size);
        foreach (var shift in new[] { 0m, 12, -12, 22, -22 })
        {
            (decimal Left, decimal Top, decimal Right, decimal Bottom) box = (x, y + shift - 10, x + width, y + shift
                + 2);
            if (taken.Any(other => Overlaps(other, box)))
                continue;

            taken.Add(box);
            return y + shift;
        }

        return y;
    }

    private static (decimal Left, decimal Top, decimal Right, decimal Bottom) Box((decimal X, decimal Y) place,
        decimal half) =>
        (place.X - half, place.Y - 10, place.X + half, place.Y + 2);

    private static bool Overlaps((decimal Left, decimal Top, decimal Right, decimal Bottom) one,
        (decimal Left, decimal Top, decimal Right, decimal Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
