namespace Jingan.Planning.Cli;

/// <summary>What was asked for cannot be done with what was given; the message is for the person at the keyboard.</summary>
internal sealed class InputException(string message) : Exception(message);
