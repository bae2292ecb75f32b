using System.Runtime.InteropServices;

namespace Jingan.Planning.Files;

/// <summary>A value of the syntax tree on its way into the model, or the place where one could stand and does not.</summary>
/// <param name="node">What stands there; null where nothing does.</param>
/// <param name="context">What is read with it.</param>
internal readonly struct Field(SyntaxNode? node, ReadingContext context)
{
    public bool IsAbsent => node is null;

    public bool IsMapping => node is MappingNode;

    /// <summary>What stands there.</summary>
    public SyntaxNode Node => node!;

    public ReadingContext Context => context;

    public DiagnosticBag Problems => context.Problems;

    /// <summary>The same value, whose problems were reported already.</summary>
    public Field Silent() => new(node, new ReadingContext(new DiagnosticBag(file: null, limit: 0)));

    /// <summary>Reports a problem at this value.</summary>
    public void Report(DiagnosticKind kind, params ReadOnlySpan<Phrase> arguments) =>
        Problems.Report(kind, Node.Position, Problems.IsFull ? "" : NodePath.Of(Node), arguments);

    /// <summary>Reports that the value has another shape than expected; one that was refused was reported already.</summary>
    public void ReportShape(Phrase expected)
    {
        if (node is RefusedNode)
            Problems.CountAgain();
        else
            Report(ShapeProblems.WrongShape, Shapes.Of(Node), expected);
    }

    /// <summary>Reports that the value should not be there; does nothing where it is absent.</summary>
    public void ReportNeedless(Phrase why)
    {
        if (node is { Parent: MappingNode mapping })
            Report(ShapeProblems.KeyWithoutCause, Phrase.Quote(mapping.KeyOf(node)), why);
    }

    /// <summary>The keys of the value; null, with a diagnostic, where it is no mapping.</summary>
    public MappingReader? AsMapping(MappingForm form)
    {
        if (node is MappingNode mapping)
            return new(mapping, form, context);

        ReportShape(Shapes.Mapping);
        return null;
    }

    /// <summary>Those of the items that can be read; none where the value is absent and, with a diagnostic, where it is no list.</summary>
    public ValueList<T> List<T>(Func<Field, T?> read)
        where T : class => List(static (item, read) => read(item), read);

    /// <summary>As the other, with a state that is handed to each item's reader.</summary>
    public ValueList<T> List<T, TState>(Func<Field, TState, T?> read, TState state)
        where T : class
    {
        if (node is null)
            return [];

        var nodes = Items();
        var items = new T[nodes.Length];
        var count = 0;
        foreach (var item in nodes)
        {
            if (read(new(item, context), state) is { } value)
                items[count++] = value;
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(count == items.Length ? items : items[..count]));
    }

    /// <summary>The items of the value; none, with a diagnostic, where it is no list.</summary>
    public ReadOnlySpan<SyntaxNode> Items()
    {
        if (node is SequenceNode sequence)
            return sequence.Items;

        ReportShape(Shapes.List);
        return [];
    }
}
