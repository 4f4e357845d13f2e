using System.IO;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PersonalDataAnalyzers.Databases.Tests;

public sealed class TestDatabaseTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Every_test_has_a_database_of_its_own(Engine engine)
    {
        await using var one = TestDatabase.Create(engine);
        await using var other = TestDatabase.Create(engine);
        await using (var context = new NoteContext(one.Options<NoteContext>()))
        {
            await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
            context.Notes.Add(new Note { Text = "Äiti ja 😀" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using (var context = new NoteContext(other.Options<NoteContext>()))
        {
            await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
            Assert.Empty(await context.Notes.ToListAsync(TestContext.Current.CancellationToken));
        }

        await using var connection = await one.Open(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Text\" FROM \"Notes\"";
        Assert.Equal("Äiti ja 😀", await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_database_leaves_nothing_behind()
    {
        var sqlite = TestDatabase.Create(Engine.Sqlite);
        using (var context = new NoteContext(sqlite.Options<NoteContext>()))
            context.Database.EnsureCreated();
        Assert.True(Directory.Exists(sqlite.Name));
        sqlite.Dispose();
        Assert.False(Directory.Exists(sqlite.Name));
    }

    [Fact]
    public async Task A_dropped_database_cannot_be_opened()
    {
        var database = TestDatabase.Create(Engine.PostgreSql);
        await (await database.Open(TestContext.Current.CancellationToken)).DisposeAsync();
        await database.DisposeAsync();
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => database.Open(TestContext.Current.CancellationToken));
    }

    public sealed class Note
    {
        public int Id { get; set; }
        public string Text { get; set; } = "";
    }

    public sealed class NoteContext(DbContextOptions<NoteContext> options) : DbContext(options)
    {
        public DbSet<Note> Notes => Set<Note>();
    }
}
