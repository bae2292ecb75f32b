using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jingan.Planning.Mutation;

/// <summary>Puts every mutant of a file into one text: each expression asks a switch whether it is the mutant that is on.</summary>
/// <param name="file">The file, from the root of the repository.</param>
/// <param name="mutants">All mutants so far, to which those of the file are added.</param>
/// <param name="broken">Those that do not compile, which are left out.</param>
/// <remarks>An expression that declares a variable is left alone: two copies of it would declare it twice.</remarks>
internal sealed class MutationRewriter(string file, List<Mutant> mutants, IReadOnlySet<string> broken) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (Declares(node) || Operators.Changed(node.Kind()) is not { } changed)
            return IsStep(node) ? Choice(visited, ((BinaryExpressionSyntax)visited).Left, node, node.Left.ToString()) : visited;

        var binary = (BinaryExpressionSyntax)visited;
        var mutated = SyntaxFactory.BinaryExpression(changed.Kind, binary.Left, binary.Right);
        return Choice(visited, mutated, node, $"{node.Left} {changed.Text} {node.Right}");
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitIsPatternExpression(node)!;
        return Declares(node) ? visited : WithPatterns(visited, node, [node.Pattern]);
    }

    // What an arm declares is known in the arm alone, so that two copies of it do not meet.
    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitSwitchExpression(node)!;
        return Declares(node.GoverningExpression) ? visited : WithPatterns(visited, node, node.Arms.Select(arm => arm.Pattern));
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) =>
        node.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression && node.Parent is not (ConstantPatternSyntax or AttributeArgumentSyntax)
            ? Choice(node, SyntaxFactory.ParseExpression(node.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true"), node, node.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true")
            : node;

    // What has to be constant cannot ask a switch.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameterList(ParameterListSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    private static bool IsStep(BinaryExpressionSyntax node) =>
        node.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression && node.Right is LiteralExpressionSyntax { Token.ValueText: "1" } && !Declares(node);

    private static bool Declares(SyntaxNode node) => node.DescendantNodes().Any(inner => inner is VariableDesignationSyntax);

    private ExpressionSyntax WithPatterns(ExpressionSyntax visited, ExpressionSyntax node, IEnumerable<PatternSyntax> patterns)
    {
        foreach (var pattern in patterns.SelectMany(pattern => pattern.DescendantNodesAndSelf().OfType<RelationalPatternSyntax>()))
        {
            if (Operators.Changed(pattern.OperatorToken.Kind()) is not { } changed)
                continue;

            var other = pattern.WithOperatorToken(SyntaxFactory.Token(changed.Kind).WithTriviaFrom(pattern.OperatorToken));
            visited = Choice(visited, node.ReplaceNode(pattern, other), pattern, other.ToString());
        }

        return visited;
    }

    private ExpressionSyntax Choice(ExpressionSyntax original, ExpressionSyntax mutated, SyntaxNode node, string text)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var mutant = new Mutant(mutants.Count + 1, file, line, OneLine(node.ToString()), OneLine(text));
        if (broken.Contains(mutant.ToString()))
            return original;

        mutants.Add(mutant);
        var condition = SyntaxFactory.ParseExpression($"global::Jingan.Planning.MutantSwitch.Is({mutants.Count}) ");
        var choice = SyntaxFactory.ConditionalExpression(
            condition,
            SyntaxFactory.ParenthesizedExpression(mutated.NormalizeWhitespace()),
            SyntaxFactory.ParenthesizedExpression(original.WithoutTrivia()));
        return SyntaxFactory.ParenthesizedExpression(choice).WithTriviaFrom(node);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
