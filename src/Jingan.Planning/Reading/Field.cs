using Jingan.Planning.Diagnostics;
using Jingan.Planning.Syntax;

namespace Jingan.Planning.Reading;

/// <summary>A value of the syntax tree on its way into the model: what stands there, its path, and where problems go.</summary>
internal sealed class Field(SyntaxNode node, NodePath path, DiagnosticBag problems, List<ExtensionField>? kept = null)
{
    public SyntaxNode Node => node;

    public NodePath Path => path;

    public DiagnosticBag Problems => problems;

    /// <summary>Where unknown keys are kept; null where they are reported.</summary>
    public List<ExtensionField>? Kept => kept;

    /// <summary>Reports a problem at this value.</summary>
    public void Report(DiagnosticKind kind, params ReadOnlySpan<Phrase> arguments) => Report(kind, path, arguments);

    /// <summary>Reports a problem at the place of this value but under another path, such as that of a missing key.</summary>
    public void Report(DiagnosticKind kind, NodePath under, params ReadOnlySpan<Phrase> arguments) =>
        problems.Report(kind, node.Position, problems.IsFull ? "" : under.ToString(), arguments);

    /// <summary>Reports that the value has another shape than expected; one that was refused was reported already.</summary>
    public void ReportShape(Phrase expected)
    {
        if (node is RefusedNode)
            problems.CountAgain();
        else
            Report(ShapeProblems.WrongShape, Shapes.Of(node), expected);
    }

    /// <summary>The keys of the value; null, with a diagnostic, where it is no mapping.</summary>
    public MappingReader? AsMapping()
    {
        if (node is MappingNode mapping)
            return new(this, mapping);

        ReportShape(Shapes.Mapping);
        return null;
    }

    /// <summary>The items of the value; none, with a diagnostic, where it is no list.</summary>
    public IEnumerable<Field> Items()
    {
        if (node is SequenceNode sequence)
            return sequence.Items.Select((item, index) => new Field(item, path.Item(item, index), problems, kept));

        ReportShape(Shapes.List);
        return [];
    }
}
