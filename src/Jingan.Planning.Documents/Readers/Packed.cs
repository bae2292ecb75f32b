using System.IO.Compression;
using System.Text;

namespace Jingan.Planning.Documents.Readers;

/// <summary>What is looked at before a packed file (.docx, .xlsx) is opened.</summary>
internal static class Packed
{
    private const int MostEntries = 10_000;

    /// <summary>Refuses encrypted and older files, and those that unpack to more than the limits.</summary>
    public static void Check(byte[] bytes, string name, DocumentLimits limits, string format)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            var isEncrypted = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            throw new RefusedException(isEncrypted ? DocumentProblems.Locked(name) : DocumentProblems.Older(name, Path.GetExtension(name)));
        }

        using var archive = Open(bytes, name, format);
        if (archive.Entries.Count > MostEntries)
            throw new RefusedException(DocumentProblems.Larger(name, "parts", MostEntries));

        var left = limits.UnpackedBytes;
        var buffer = new byte[1 << 16];
        foreach (var entry in archive.Entries)
        {
            // The size that an entry states can be a lie: count what really comes out.
            using var unpacked = entry.Open();
            for (var read = unpacked.Read(buffer); read > 0; read = unpacked.Read(buffer))
            {
                left -= read;
                if (left < 0)
                    throw new RefusedException(DocumentProblems.Larger(name, "bytes unpacked", limits.UnpackedBytes));
            }
        }
    }

    private static ZipArchive Open(byte[] bytes, string name, string format)
    {
        try
        {
            return new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(DocumentProblems.NotReadable(name, format, "no packed file"));
        }
    }
}
