using System.Globalization;

namespace Jingan.Planning.Tests.Culture;

/// <summary>Says so where a run under another culture was asked for and did not happen.</summary>
public sealed class TestCultureTests
{
    [Fact]
    public void The_tests_run_under_the_culture_asked_for() =>
        CultureInfo.CurrentCulture.Name.Should().Be(TestCulture.Asked ?? CultureInfo.CurrentCulture.Name);

    [Fact]
    public async Task So_do_the_threads_that_they_start() =>
        (await Task.Run(() => CultureInfo.CurrentCulture.Name)).Should().Be(TestCulture.Asked ?? CultureInfo.CurrentCulture.Name);
}
