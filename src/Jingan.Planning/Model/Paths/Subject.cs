namespace Jingan.Planning;

/// <summary>A thing of a set that a rule is about.</summary>
/// <param name="Kind">Which list of the set it is in.</param>
/// <param name="Index">Its number in that list, from 0.</param>
internal readonly record struct Subject(SubjectKind Kind, int Index);
