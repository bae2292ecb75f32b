namespace Jingan.Planning.Files;

/// <summary>What becomes of keys that the format does not know.</summary>
public enum UnknownKeys
{
    /// <summary>Each gives an error, with the nearest known key.</summary>
    Report,

    /// <summary>
    /// Those of things (the file, a document, indicator, observation, plan, jurisdiction, objective, industry, target, spatial structure, zone,
    /// project or commitment) are kept as they are, to be written back; those inside names, sources, aims and other values are errors,
    /// and so is a key <c>id</c> where the format knows none.
    /// </summary>
    Keep,
}
