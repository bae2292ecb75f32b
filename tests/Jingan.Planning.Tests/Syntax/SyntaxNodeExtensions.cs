using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Syntax;

internal static class SyntaxNodeExtensions
{
    /// <summary>The value of a key that has to be there.</summary>
    public static SyntaxNode At(this SyntaxNode node, string key) => ((MappingNode)node).Find(key)!.Value.Value;
}
