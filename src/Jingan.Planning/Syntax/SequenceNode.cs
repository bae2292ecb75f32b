using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>A list of values.</summary>
internal sealed class SequenceNode(IReadOnlyList<SyntaxNode> items, TextPosition position, bool isInline = false) : SyntaxNode(position)
{
    public IReadOnlyList<SyntaxNode> Items => items;

    /// <summary>Whether it is written on one line where it fits.</summary>
    public bool IsInline => isInline;
}
