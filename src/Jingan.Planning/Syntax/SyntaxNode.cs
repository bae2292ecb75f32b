using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>A value of a text, whatever the text's format: a scalar, a list, a mapping, or one that was refused.</summary>
internal abstract class SyntaxNode
{
    private protected SyntaxNode(TextPosition position) => Position = position;

    /// <summary>Where to point a reader: the value itself, or its key where the value has no width on the key's line.</summary>
    public TextPosition Position { get; }
}
