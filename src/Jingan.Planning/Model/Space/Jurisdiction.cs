using NodaTime;

namespace Jingan.Planning;

/// <summary>The place that a plan is for, as it was on a date: places are merged, split and renamed.</summary>
public sealed record Jurisdiction
{
    /// <summary>Creates a jurisdiction.</summary>
    /// <param name="code">The six-digit code of GB/T 2260: 310106.</param>
    /// <param name="name">Its name on that date.</param>
    /// <param name="asOf">The date on which code and name held; null where it does not matter.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not six digits.</exception>
    public Jurisdiction(string code, Name name, LocalDate? asOf = null)
    {
        Code = IsCode(code) ? code : throw new ArgumentException($"'{code}' is not six digits, as GB/T 2260 has them.", nameof(code));
        Name = Given.NotNull(name);
        AsOf = asOf;
    }

    /// <summary>The six-digit code of GB/T 2260.</summary>
    public string Code { get; }

    /// <summary>Its name on that date.</summary>
    public Name Name { get; }

    /// <summary>The date on which code and name held; null where it does not matter.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The name and the code.</summary>
    public override string ToString() => $"{Name} {Code}";

    /// <summary>Whether a text is six digits.</summary>
    public static bool IsCode(string? code) => code is { Length: 6 } && !code.AsSpan().ContainsAnyExceptInRange('0', '9');
}
