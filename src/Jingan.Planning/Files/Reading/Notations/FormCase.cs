namespace Jingan.Planning.Files;

/// <summary>The form that a mapping has where its first key says a certain word.</summary>
internal sealed record FormCase(string Word, MappingForm Form);
