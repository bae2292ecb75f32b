namespace Jingan.Planning.Files;

/// <summary>How many zones a pattern calls for: a count, or several (多); a null is read as several.</summary>
internal sealed class SeveralValue() : Notation<(bool IsGiven, int? Count)>(
    new Shape.WholeNumber(1, CountValue.Greatest), new Shape.Text($"^(0*[1-9][0-9]*|{Word})$") { Examples = [Word] })
{
    /// <summary>The word for a number that the pattern does not state.</summary>
    public const string Word = "several";

    public override (bool IsGiven, int? Count) Read(Field field)
    {
        if (field.IsAbsent)
            return default;

        if (!field.IsMapping && !field.IsList && field.Text == Word)
            return (true, null);

        return Scalars.Count.Read(field) is { } count ? (true, count) : default;
    }
}
