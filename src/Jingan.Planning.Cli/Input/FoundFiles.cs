namespace Jingan.Planning.Cli.Input;

/// <summary>What was found under paths.</summary>
/// <param name="Files">The files' names and bytes.</param>
/// <param name="Problems">What is said of those that could not be read.</param>
internal sealed record FoundFiles(List<(WorkspaceFile File, byte[] Bytes)> Files, List<InputException> Problems);
