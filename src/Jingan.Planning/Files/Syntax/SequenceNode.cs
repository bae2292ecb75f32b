namespace Jingan.Planning.Files;

/// <summary>A list of values.</summary>
internal sealed class SequenceNode : SyntaxNode
{
    private readonly SyntaxNode[] items;

    public SequenceNode(SyntaxNode[] items, TextPosition position, bool isInline = false)
        : base(position)
    {
        this.items = items;
        IsInline = isInline;
        foreach (var item in items)
            Adopt(item);
    }

    public ReadOnlySpan<SyntaxNode> Items => items;

    /// <summary>Whether it is written on one line where it fits.</summary>
    public bool IsInline { get; }
}
