using Jingan.Planning.Checks;

namespace Jingan.Planning.Cli.Input;

/// <summary>Reads accept-lists.</summary>
internal static class AcceptInput
{
    /// <summary>The list in a file; null where none is named.</summary>
    /// <exception cref="InputException">There is no such file, or something is wrong in it.</exception>
    public static AcceptList? Read(Session session, string? path, Language language)
    {
        if (path is null)
            return null;

        var (name, bytes) = InputFiles.ReadOne(session, path);
        var list = AcceptList.ReadYaml(bytes, name);
        foreach (var diagnostic in list.Diagnostics)
            session.Complain(diagnostic.ToString(language));
        return list.HasErrors ? throw new InputException(InputProblems.HasErrors(name)) : list;
    }
}
