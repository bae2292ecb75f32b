using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>A key with its value.</summary>
internal sealed record MappingEntry(string Key, TextPosition KeyPosition, SyntaxNode Value);
