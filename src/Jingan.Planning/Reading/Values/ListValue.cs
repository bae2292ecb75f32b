using Jingan.Planning.Collections;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads lists.</summary>
internal static class ListValue
{
    /// <summary>The items that can be read, in order; none where the list is absent.</summary>
    public static ValueList<T> Read<T>(Field? field, Func<Field, T?> read)
        where T : class =>
        field is null ? [] : [.. field.Items().Select(read).OfType<T>()];
}
