using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Jingan.Planning;

/// <summary>What callers give, checked where it enters: whatever the model holds is sound.</summary>
internal static class Given
{
    public static T NotNull<T>([NotNull] T? value, [CallerMemberName] string? name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    public static string NotBlank([NotNull] string? text, [CallerMemberName] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text;
    }

    public static string? NullOrNotBlank(string? text, [CallerMemberName] string? name = null) =>
        text is null ? null : NotBlank(text, name);

    /// <summary>A word of a closed list; a number that is cast to it is none.</summary>
    public static T Defined<T>(T value, [CallerMemberName] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{value} is not one of the words of its list.");

    public static T? Defined<T>(T? value, [CallerMemberName] string? name = null)
        where T : struct, Enum =>
        value is { } given ? Defined(given, name) : null;

    /// <summary>A list without null items.</summary>
    public static ValueList<T> Items<T>([NotNull] ValueList<T>? list, [CallerMemberName] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(list, name);
        foreach (var item in list.AsSpan())
        {
            if (item is null)
                throw new ArgumentException("No item is null.", name);
        }

        return list;
    }

    /// <summary>A sequence whose items are looked at as they are taken: none is null.</summary>
    public static IEnumerable<T> Each<T>([NotNull] IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, name);
        return items.Select(item => item ?? throw new ArgumentException("No item is null.", name));
    }

    /// <summary>A list in which each key occurs once.</summary>
    public static ValueList<T> Distinct<T, TKey>([NotNull] ValueList<T>? list, Func<T, TKey> key, string what, [CallerMemberName] string? name = null)
        where T : class
    {
        Items(list, name);
        if (list.Count < 2)
            return list;

        var seen = new HashSet<TKey>(list.Count);
        foreach (var item in list.AsSpan())
        {
            if (!seen.Add(key(item)))
                throw new ArgumentException($"Each {what} occurs once; '{key(item)}' does not.", name);
        }

        return list;
    }

    public static string Id([NotNull] string? id, [CallerMemberName] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(id, name);
        return Identifier.Checked(id, name ?? nameof(id));
    }

    public static string? NullOrId(string? id, [CallerMemberName] string? name = null) => id is null ? null : Id(id, name);

    public static decimal NotNegative(decimal number, [CallerMemberName] string? name = null) =>
        number >= 0 ? number : throw new ArgumentOutOfRangeException(name, number, "A tolerance is not negative.");

    public static int? FromOne(int? number, [CallerMemberName] string? name = null) =>
        number is null or >= 1 ? number : throw new ArgumentOutOfRangeException(name, number, "Counting begins at 1.");
}
