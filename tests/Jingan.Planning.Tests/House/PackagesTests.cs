using System.Xml.Linq;

namespace Jingan.Planning.Tests.House;

public sealed class PackagesTests
{
    private static readonly XElement Project = XElement.Load(Repository.PathTo("src/Jingan.Planning/Jingan.Planning.csproj"));

    [Fact]
    public void The_library_depends_on_NodaTime_and_YamlDotNet_alone() =>
        Project.Descendants("PackageReference").Select(package => package.Attribute("Include")?.Value)
            .Should().BeEquivalentTo("NodaTime", "YamlDotNet");

    [Fact]
    public void The_library_depends_on_no_other_project() =>
        Project.Descendants().Where(item => item.Name.LocalName is "ProjectReference" or "FrameworkReference" or "Reference").Should().BeEmpty();

    [Fact]
    public void The_library_is_checked_for_trimming_and_native_code() =>
        XElement.Load(Repository.PathTo("tests/Strangers/Native/Native.csproj")).Descendants("TrimmerRootAssembly").Single().Attribute("Include")!.Value.Split(';')
            .Should().BeEquivalentTo(
                Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
                    .Where(path => XElement.Load(path).Descendants("IsAotCompatible").Any(property => property.Value == "true"))
                    .Select(Path.GetFileNameWithoutExtension));
}
