using System.Text;

namespace Jingan.Planning.Files;

/// <summary>A key of a mapping: its name, how its value is written, and what it says.</summary>
/// <param name="name">As it is written.</param>
/// <param name="notation">How its value is written.</param>
/// <param name="meaning">What it says, for people who write files.</param>
internal class Key(string name, Notation notation, Phrase meaning)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(name);

    public string Name { get; } = name;

    public Notation Notation { get; } = notation;

    public Phrase Meaning { get; } = meaning;

    /// <summary>Whether a file without it is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is for editors only and says nothing about plans.</summary>
    public bool IsForEditors { get; init; }

    /// <summary>The name in UTF-8: texts are searched for it as they are.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>The hash of the name, by which most other keys are told from it without comparing.</summary>
    public ushort Hash { get; } = KeyHash.Of(name);

    /// <summary>A key that may be absent, whose value says everything by itself.</summary>
    public static Key<T> Optional<T>(string name, Notation<T> notation, string zh, string en) => new(name, notation, new(zh, en));

    /// <summary>A key that must be there, whose value says everything by itself.</summary>
    public static Key<T> Required<T>(string name, Notation<T> notation, string zh, string en) => new(name, notation, new(zh, en)) { IsRequired = true };

    /// <summary>A key whose value is read together with others.</summary>
    public static Key Of(string name, Notation notation, string zh, string en, bool isRequired = false) =>
        new(name, notation, new(zh, en)) { IsRequired = isRequired };

    /// <summary>A key with a list of mappings.</summary>
    public static Key List(string name, Func<MappingForm> form, string zh, string en) => new(name, Notation.ListOf(form), new(zh, en));

    /// <summary>A key with a mapping.</summary>
    public static Key Mapping(string name, Func<MappingForm> form, string zh, string en, bool isRequired = false) =>
        new(name, Notation.Of(form), new(zh, en)) { IsRequired = isRequired };

    /// <summary>The form of each item of a list.</summary>
    public MappingForm FormOfItems => ((Shape.Mapping)((Shape.List)Notation.Shapes[0]).Item.Shapes[0]).Form();

    public override string ToString() => Name;
}

/// <summary>A key whose value says everything by itself.</summary>
internal sealed class Key<T>(string name, Notation<T> notation, Phrase meaning) : Key(name, notation, meaning)
{
    public new Notation<T> Notation { get; } = notation;
}
