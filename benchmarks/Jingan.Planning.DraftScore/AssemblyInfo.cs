using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Jingan.Planning.Documents.Tests")]
