using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>A list of values.</summary>
internal sealed class SequenceNode(IReadOnlyList<SyntaxNode> items, TextPosition position) : SyntaxNode(position)
{
    public IReadOnlyList<SyntaxNode> Items => items;
}
