namespace Jingan.Planning.Files;

/// <summary>A value that the format does not take, such as an alias; it was reported, and nothing more is said about it.</summary>
internal sealed class RefusedNode(TextPosition position) : SyntaxNode(position);
