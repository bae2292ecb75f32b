namespace Jingan.Planning.Files;

/// <summary>Reads sides of a zone, each once.</summary>
internal static class SideList
{
    public static ValueList<Side> Read(Field field)
    {
        if (!field.IsAList())
            return [];

        var sides = new List<Side>();
        var notation = Scalars.Word(FormatWords.Sides);
        foreach (var item in field.Items())
        {
            if (notation.Read(item) is not { } side)
                continue;

            if (sides.Contains(side))
                item.Report(ShapeProblems.ListedTwice, Phrase.Quote(FormatWords.Sides.WordFor(side)));
            else
                sides.Add(side);
        }

        return sides.ToValueList();
    }
}
