namespace Jingan.Planning.Documents.Text;

/// <summary>Where the characters of a passage stand in the canonical text: runs that stand there as they are, each with the character it begins with and its place.</summary>
internal sealed class Places
{
    private readonly (int Index, int Place)[] runs;

    private Places((int Index, int Place)[] runs, int count)
    {
        this.runs = runs;
        Count = count;
    }

    public int Count { get; }

    public int this[int index]
    {
        get
        {
            var (low, high) = (0, runs.Length - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (runs[middle].Index <= index)
                    low = middle;
                else
                    high = middle - 1;
            }

            return runs[low].Place + index - runs[low].Index;
        }
    }

    public static Places Of(List<int> places)
    {
        var found = new List<(int Index, int Place)>();
        for (var index = 0; index < places.Count; index++)
        {
            if (index == 0 || places[index] != places[index - 1] + 1)
                found.Add((index, places[index]));
        }

        return new([.. found], places.Count);
    }

    public Places Slice(int start, int end)
    {
        if (start >= end)
            return new([], 0);
        return new([(0, this[start]), .. runs.Where(run => run.Index > start && run.Index < end).Select(run => (run.Index - start, run.Place))], end - start);
    }
}
