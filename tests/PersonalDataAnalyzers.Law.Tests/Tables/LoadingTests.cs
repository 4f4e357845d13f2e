using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Law.Tests.Tables;

public class LoadingTests
{
    [Fact]
    public void The_law_stands_alone() =>
        Assert.Equal(["netstandard"], typeof(LawTable).Assembly.GetReferencedAssemblies().Select(name => name.Name));

    [Fact]
    public async Task Tables_are_read_once_however_many_threads_ask_first()
    {
        var context = new AssemblyLoadContext("fresh", isCollectible: true);
        var countries = context.LoadFromAssemblyPath(typeof(LawTable).Assembly.Location).GetType(typeof(CountryTable).FullName!)!;
        var rows = countries.GetProperty(nameof(CountryTable.Rows), BindingFlags.Public | BindingFlags.Static)!;
        using var start = new Barrier(8);
        var tasks = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return rows.GetValue(null);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        var seen = await Task.WhenAll(tasks);
        Assert.All(seen, one => Assert.Same(seen[0], one));
        context.Unload();
    }

    /// <summary>Facts marked C never make an error: this is the list that checks rely on.</summary>
    [Fact]
    public void What_is_to_be_checked_is_marked_so()
    {
        Assert.Equal(
            "BL CY GI NC PF PM SJ TF WF".Split(' '),
            CountryTable.Rows.Where(row => row.Certainty == Certainty.Check).Select(row => row.Code));
        Assert.Equal(
            ["VatRealEstate", "TravellerData", "Shareholders"],
            RetentionDuties.Rows.Where(row => row.Certainty == Certainty.Check).Select(row => row.Key));
        Assert.DoesNotContain(Adequacy.Rows, row => row.Certainty == Certainty.Check);
        Assert.DoesNotContain(Mechanisms.Rows, row => row.Certainty == Certainty.Check);
        Assert.Equal(["OmbudsmanPhone", "EeaMisread"], OutdatedTerms.Rows.Where(row => row.Certainty == Certainty.Check).Select(row => row.Key));
    }
}
