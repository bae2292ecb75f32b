using System.Reflection;

namespace Jingan.Planning.Mutation;

/// <summary>Runs one mutant after another in a process of its own, which the run ends where a mutant does not come to an end.</summary>
internal static class Worker
{
    /// <summary>Answers the numbers on standard input, each with the name of the test that fails, or a dash.</summary>
    public static int Run(int mutant, string tests, IReadOnlyList<string> filter)
    {
        // What tests print is not an answer.
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        // Tests look for their files beside themselves.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(Path.GetFullPath(tests)) + Path.DirectorySeparatorChar);
        if (Suite(mutant, tests, filter) is not { } suite)
            return 1;

        answers.WriteLine(suite.Count);
        while (Console.ReadLine() is { } line)
            answers.WriteLine(suite.FirstFailure(int.Parse(line, System.Globalization.CultureInfo.InvariantCulture)) ?? "-");

        return 0;
    }

    /// <summary>The tests; null where the rows of one cannot be made with the mutant.</summary>
    private static TestSuite? Suite(int mutant, string tests, IReadOnlyList<string> filter)
    {
        try
        {
            return new(tests, filter, mutant);
        }
        catch (TargetInvocationException) when (mutant != 0)
        {
            return null;
        }
    }
}
