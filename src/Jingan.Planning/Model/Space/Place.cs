namespace Jingan.Planning;

/// <summary>Where a figure is of: a place by its code of GB/T 2260, by its name as worded (全市, 全国), or by both.</summary>
/// <remarks>Two places are the same where their codes are; without a code, where their names are.</remarks>
public sealed record Place
{
    /// <summary>Creates a place.</summary>
    /// <param name="code">The six-digit code; null where it is not known.</param>
    /// <param name="name">The name as worded; null where the code says it.</param>
    /// <exception cref="ArgumentException">Neither is given, or <paramref name="code"/> is not six digits.</exception>
    public Place(string? code, string? name = null)
    {
        if (code is not null && !Jurisdiction.IsCode(code))
            throw new ArgumentException($"'{code}' is not six digits, as GB/T 2260 has them.", nameof(code));

        if (code is null)
            ArgumentException.ThrowIfNullOrWhiteSpace(name);

        Code = code;
        Name = Given.NullOrNotBlank(name);
    }

    /// <summary>The six-digit code of GB/T 2260; null where it is not known.</summary>
    public string? Code { get; }

    /// <summary>The name as worded; null where the code says it.</summary>
    public string? Name { get; }

    /// <summary>Whether both are the same place.</summary>
    public bool Equals(Place? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    /// <summary>The name, or the code where there is none.</summary>
    public override string ToString() => Name ?? Code!;

    private string Key => Code ?? Name!;
}
