using Microsoft.CodeAnalysis.CSharp;

namespace Jingan.Planning.Mutation;

/// <summary>What each operator is changed into: a bound into its neighbour, an equality into its opposite, one connective into the other.</summary>
internal static class Operators
{
    /// <summary>The other operator, for an expression or for a token of a pattern; null for one that is left alone.</summary>
    public static (SyntaxKind Kind, string Text)? Changed(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => (SyntaxKind.LessThanOrEqualExpression, "<="),
        SyntaxKind.LessThanOrEqualExpression => (SyntaxKind.LessThanExpression, "<"),
        SyntaxKind.GreaterThanExpression => (SyntaxKind.GreaterThanOrEqualExpression, ">="),
        SyntaxKind.GreaterThanOrEqualExpression => (SyntaxKind.GreaterThanExpression, ">"),
        SyntaxKind.EqualsExpression => (SyntaxKind.NotEqualsExpression, "!="),
        SyntaxKind.NotEqualsExpression => (SyntaxKind.EqualsExpression, "=="),
        SyntaxKind.LogicalAndExpression => (SyntaxKind.LogicalOrExpression, "||"),
        SyntaxKind.LogicalOrExpression => (SyntaxKind.LogicalAndExpression, "&&"),
        SyntaxKind.LessThanToken => (SyntaxKind.LessThanEqualsToken, "<="),
        SyntaxKind.LessThanEqualsToken => (SyntaxKind.LessThanToken, "<"),
        SyntaxKind.GreaterThanToken => (SyntaxKind.GreaterThanEqualsToken, ">="),
        SyntaxKind.GreaterThanEqualsToken => (SyntaxKind.GreaterThanToken, ">"),
        _ => null,
    };
}
