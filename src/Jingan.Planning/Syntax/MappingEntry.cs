using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>A key with its value.</summary>
internal readonly record struct MappingEntry(string Key, TextPosition KeyPosition, SyntaxNode Value);
