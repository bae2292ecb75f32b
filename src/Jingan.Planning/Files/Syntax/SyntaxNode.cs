namespace Jingan.Planning.Files;

/// <summary>A value of a text, whatever the text's format: a scalar, a list, a mapping, or one that was refused.</summary>
internal abstract class SyntaxNode
{
    private protected SyntaxNode(TextPosition position) => Position = position;

    /// <summary>Where to point a reader: the value itself, or its key where the value has no width on the key's line.</summary>
    public TextPosition Position { get; }

    /// <summary>The list or mapping that it stands in, the last one that it was put into; null for the root.</summary>
    public SyntaxNode? Parent { get; private set; }

    private protected void Adopt(SyntaxNode child) => child.Parent = this;
}
