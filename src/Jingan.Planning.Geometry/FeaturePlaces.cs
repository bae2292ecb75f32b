using System.Text.Json;

namespace Jingan.Planning.Geometry;

/// <summary>Where the features of a collection begin, by line and column.</summary>
internal readonly ref struct FeaturePlaces
{
    private readonly List<(int Line, int Column)> places = [];

    /// <summary>Looks through a text that is JSON.</summary>
    public FeaturePlaces(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        var (isFeatures, line, lineStart, passed) = (false, 1, 0, 0);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                isFeatures = reader.ValueTextEquals("features");

            if (!isFeatures || reader.CurrentDepth != 2 || reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName)
                continue;

            var at = (int)reader.TokenStartIndex;
            foreach (var character in text[passed..at])
            {
                passed++;
                if (character == (byte)'\n')
                    (line, lineStart) = (line + 1, passed);
            }

            places.Add((line, System.Text.Encoding.UTF8.GetCharCount(text[lineStart..at]) + 1));
        }
    }

    /// <summary>The place of a feature by its index from 0.</summary>
    public (int Line, int Column) this[int index] => index < places.Count ? places[index] : (0, 0);
}
