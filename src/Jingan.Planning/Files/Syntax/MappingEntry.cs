namespace Jingan.Planning.Files;

/// <summary>A key with its value.</summary>
internal readonly record struct MappingEntry(string Key, TextPosition KeyPosition, SyntaxNode Value);
