using System.Text;

namespace Jingan.Planning.Files;

/// <summary>A key of a mapping.</summary>
/// <param name="name">As it is written.</param>
/// <param name="notation">How its value is written.</param>
/// <param name="meaning">What it says, for people who write files.</param>
internal class Key(string name, Notation notation, Phrase meaning)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(name);

    public string Name { get; } = name;

    /// <summary>The name in UTF-8: texts are searched for it as they are.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>The hash of the name, by which most other keys are told from it without comparing.</summary>
    public ushort Hash { get; } = KeyHash.Of(name);

    public Notation Notation { get; } = notation;

    public Phrase Meaning { get; } = meaning;

    /// <summary>Whether a file without it is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is for editors only and says nothing about plans.</summary>
    public bool IsForEditors { get; init; }

    public override string ToString() => Name;
}
