namespace Jingan.Planning;

/// <summary>What something is called, in Chinese as its document prints it and, where given, in English.</summary>
public sealed record Name
{
    /// <summary>Creates a name.</summary>
    /// <param name="zh">The Chinese name, not blank.</param>
    /// <param name="en">The English name, not blank, or null where there is none.</param>
    /// <exception cref="ArgumentException">A part is blank.</exception>
    public Name(string zh, string? en = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zh);
        if (en is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(en);

        Zh = zh;
        En = en;
    }

    /// <summary>The Chinese name, as printed.</summary>
    public string Zh { get; }

    /// <summary>The English name; null where there is none.</summary>
    public string? En { get; }

    /// <summary>The name in the language asked for; the Chinese one where there is no English one.</summary>
    public string In(Language language) => language == Language.English ? En ?? Zh : Zh;

    /// <inheritdoc/>
    public override string ToString() => En is null ? Zh : $"{Zh} ({En})";
}
