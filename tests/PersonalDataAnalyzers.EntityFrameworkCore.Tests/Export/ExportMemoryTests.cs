using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Export;
using PersonalDataAnalyzers.EntityFrameworkCore.Graph;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Export;

/// <summary>Tests that look at the memory of the whole process run alone.</summary>
[CollectionDefinition("memory", DisableParallelization = true)]
public sealed class MemoryCollection;

[Collection("memory")]
public sealed class ExportMemoryTests
{
    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Memory_does_not_grow_with_the_answer(Engine engine)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        using (var filling = Forum.On(database))
            filling.Fill();
        await using var forum = new Forum(database.Options<Forum>());
        forum.ChangeTracker.Clear();
        forum.AddRange(Enumerable.Range(0, 20_000).Select(i => new Post { AuthorId = 2, Id = 100 + i, Text = "matti " + new string('x', 200) }));
        await forum.SaveChangesAsync(stop);
        forum.ChangeTracker.Clear();

        // What is compiled and cached once is no part of an answer.
        await new SubjectExport(SubjectGraph.Of(forum)).WriteJson(forum, typeof(Member), 1, ExportScope.Access, Stream.Null, stop);
        await using var sink = new Highest();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        sink.Base = before;
        var summary = await new SubjectExport(SubjectGraph.Of(forum)).WriteJson(forum, typeof(Member), 2, ExportScope.Access, sink, stop);
        Assert.True(summary.Rows > 20_000);
        Assert.True(sink.Octets > 4_000_000, "the answer is large");
        Assert.True(sink.Live < 2_000_000, $"{sink.Live} octets were alive while {sink.Octets} were written");
        Assert.Empty(forum.ChangeTracker.Entries());
    }

    /// <summary>Keeps nothing but the most that was alive while it was written to.</summary>
    private sealed class Highest : MemoryStream
    {
        private int _writes;

        public long Base { get; set; }
        public long Live { get; private set; }
        public long Octets { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Octets += buffer.Length;
            if (_writes++ % 20 == 0)
                Live = Math.Max(Live, GC.GetTotalMemory(forceFullCollection: true) - Base);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, System.Threading.CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
