namespace Jingan.Planning.Fuzz;

/// <summary>What inputs are read as.</summary>
internal enum FuzzFormat
{
    Yaml,
    Json,
}
