using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Reading.Notations;

/// <summary>A key whose value says everything by itself.</summary>
internal sealed class Key<T>(string name, Notation<T> notation, Phrase meaning) : Key(name, notation, meaning)
{
    public new Notation<T> Notation { get; } = notation;
}
