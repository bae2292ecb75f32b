using System.Text.Json;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Plain;
using Jingan.Planning.Files;
using YamlDotNet.Core;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Bytes of files into models that are checked, and what else one can make of the bytes.</summary>
public static class Loading
{
    /// <summary>How many things there are in files, read and checked by themselves and against each other.</summary>
    public static int Validated(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        var result = Workspace.Read(files, new() { Known = PlanSet.Empty, Limits = Sample.Limits });
        return Count(result.Content) + result.Diagnostics.Count;
    }

    /// <summary>How many things there are in one file, checked by itself: what it refers to stands elsewhere.</summary>
    public static int Read(ReadOnlyMemory<byte> bytes)
    {
        var result = PlanReader.ReadYaml(bytes);
        return Count(result.Content) + result.Diagnostics.Count;
    }

    /// <summary>How many events YamlDotNet's parser gives.</summary>
    public static int YamlEvents(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        var count = 0;
        foreach (var (_, bytes) in files)
        {
            var parser = new Parser(ReaderOf(bytes));
            while (parser.MoveNext())
                count++;
        }

        return count;
    }

    /// <summary>How many things there are in a file that YamlDotNet's own reader made plain objects of.</summary>
    public static int YamlObjects(ReadOnlyMemory<byte> bytes) => PlainYaml.Reader.Deserialize<PlainFile>(ReaderOf(bytes)).Count();

    /// <summary>How many things there are in a file that source-generated code made plain records of.</summary>
    public static int JsonRecords(ReadOnlyMemory<byte> bytes) => JsonSerializer.Deserialize(bytes.Span, PlainJson.Default.PlainFile)!.Count();

    private static int Count(PlanSet set)
    {
        var count = set.Indicators.Count + set.Observations.Count;
        foreach (var plan in set.Plans)
            count += plan.Targets.Count + plan.Projects.Count;

        return count;
    }

    private static StreamReader ReaderOf(ReadOnlyMemory<byte> bytes)
    {
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment);
        return new(new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false));
    }
}
