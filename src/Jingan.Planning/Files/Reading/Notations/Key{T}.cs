namespace Jingan.Planning.Files;

/// <summary>A key whose value says everything by itself.</summary>
internal sealed class Key<T>(string name, Notation<T> notation, Phrase meaning) : Key(name, notation, meaning)
{
    public new Notation<T> Notation { get; } = notation;
}
