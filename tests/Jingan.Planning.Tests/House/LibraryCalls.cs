using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Jingan.Planning.Tests.House;

/// <summary>Every member of other assemblies that the library's IL names, as <c>System.DateTime.get_Now</c>.</summary>
internal static class LibraryCalls
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static List<string> Read()
    {
        using var file = File.OpenRead(LibraryTypes.Assembly.Location);
        using var portable = new PEReader(file);
        var metadata = portable.GetMetadataReader();
        return [.. metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Select(member => $"{TypeName(metadata, member.Parent)}.{metadata.GetString(member.Name)}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    private static string TypeName(MetadataReader metadata, EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => TypeName(metadata, metadata.GetTypeReference((TypeReferenceHandle)type)),
        HandleKind.TypeSpecification => GenericTypeName(metadata, metadata.GetTypeSpecification((TypeSpecificationHandle)type)),
        _ => "",
    };

    private static string TypeName(MetadataReader metadata, TypeReference type) =>
        $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

    private static string GenericTypeName(MetadataReader metadata, TypeSpecification type)
    {
        // ELEMENT_TYPE_GENERICINST, class or value type, the generic type.
        var blob = metadata.GetBlobReader(type.Signature);
        return blob.ReadByte() == 0x15 && blob.ReadByte() is 0x11 or 0x12 ? TypeName(metadata, blob.ReadTypeHandle()) : "";
    }
}
