using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.Databases;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing;
using PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Canary;

/// <summary>The kit itself: it finds what is left and what is gone, and tells what it did not look at.</summary>
public sealed class ErasureCanaryTests
{
    [Theory]
    [MemberData(nameof(ShapeTests.Cases), MemberType = typeof(ShapeTests))]
    public async Task Every_shape_passes(Engine engine, string shape)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = TestDatabase.Create(engine);
        await using var context = ShapeTests.Create(database, shape);
        await context.Database.EnsureCreatedAsync(cancellation);

        var result = await new ErasureCanary(() => ShapeTests.Create(database, shape), ShapeTests.Options).RunAsync(context.Subject, cancellation);

        result.ThrowIfLeaking();
        Assert.DoesNotContain(result.NotCovered, gap => gap.Why.Contains("cannot be seen", StringComparison.Ordinal));
    }

    private static async Task<CanaryResult> Run(TestDatabase database, CanaryOptions options, string? sql = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var context = ShapeTests.Create(database, "Plain.Messages");
        await context.Database.EnsureCreatedAsync(cancellation);
        if (sql is not null)
            await context.Database.ExecuteSqlRawAsync(sql, cancellation);
        return await new ErasureCanary(() => ShapeTests.Create(database, "Plain.Messages"), options).RunAsync<User>(cancellation);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task An_erasure_that_does_nothing_leaves_every_covered_member(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        var result = await Run(database, new CanaryOptions { Erase = (_, _) => Task.CompletedTask });

        Assert.Equal(["Message.ReceiverName", "Message.SenderName", "Message.Text", "User.Email", "User.Name"], result.Covered);
        Assert.Equal(result.Covered, result.Found.Select(trace => trace.Member).Distinct().Order());
        var message = Assert.Throws<CanaryException>(result.ThrowIfLeaking).Message;
        Assert.Contains("User.Email (filled in User.Email)", message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", message, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(result.Missing);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task What_is_gone_of_others_is_found(Engine engine)
    {
        await using var database = TestDatabase.Create(engine);
        var result = await Run(database, new CanaryOptions
        {
            Erase = async (_, cancellation) =>
            {
                await using var context = ShapeTests.Create(database, "Plain.Messages");
                await context.Set<Message>().ExecuteDeleteAsync(cancellation);
                await context.Set<User>().ExecuteDeleteAsync(cancellation);
            },
        });

        Assert.Empty(result.Found);
        Assert.Contains("User.Email", result.Missing.Select(trace => trace.Member));
        Assert.Contains("Gone of others", Assert.Throws<CanaryException>(result.ThrowIfLeaking).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_in_a_table_that_no_model_knows_is_found()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        var cancellation = TestContext.Current.CancellationToken;
        await using var context = ShapeTests.Create(database, "Plain.Messages");
        await context.Database.EnsureCreatedAsync(cancellation);
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE history (old TEXT); CREATE TRIGGER copy AFTER DELETE ON \"User\" BEGIN INSERT INTO history VALUES (json_object('mail', upper(old.\"Email\"))); END", cancellation);

        var result = await new ErasureCanary(() => ShapeTests.Create(database, "Plain.Messages"), ShapeTests.Options).RunAsync<User>(cancellation);

        Assert.Equal([new CanaryTrace("history.old", "User.Email")], result.Found);
    }

    [Fact]
    public async Task Files_and_texts_are_read()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        var folder = Directory.CreateTempSubdirectory("canary-");
        var mails = new List<string>();
        try
        {
            var result = await Run(database, new CanaryOptions
            {
                Erase = async (key, cancellation) =>
                {
                    await using var context = ShapeTests.Create(database, "Plain.Messages");
                    var id = (int)key[0];
                    var user = await context.Set<User>().AsNoTracking().SingleAsync(known => known.Id == id, cancellation);
                    mails.Add("erased " + user.Email);
                    // Across the border of two pieces, and in UTF-16.
                    await File.WriteAllTextAsync(Path.Combine(folder.FullName, "app.log"), new string('.', (1 << 20) - 5) + user.Name, cancellation);
                    await File.WriteAllTextAsync(Path.Combine(folder.FullName, "wide.log"), "é" + user.Name, System.Text.Encoding.Unicode, cancellation);
                },
                Files = [folder.FullName, Path.Combine(folder.FullName, "none")],
                Texts = new Dictionary<string, Func<string>> { ["outbox"] = () => string.Join('\n', mails) },
            });

            Assert.Contains(new CanaryTrace("outbox", "User.Email"), result.Found);
            Assert.Contains(new CanaryTrace(Path.Combine(folder.FullName, "app.log"), "User.Name"), result.Found);
            Assert.Contains(new CanaryTrace(Path.Combine(folder.FullName, "wide.log"), "User.Name"), result.Found);
            Assert.Contains(result.NotCovered, gap => gap.Where.EndsWith("none", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_carries_no_value_of_its_own_is_listed()
    {
        await using var database = TestDatabase.Create(Engine.Sqlite);
        await using var context = ShapeTests.Create(database, "Plain.Converters");
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        var result = await new ErasureCanary(() => ShapeTests.Create(database, "Plain.Converters"), ShapeTests.Options).RunAsync(context.Subject, TestContext.Current.CancellationToken);

        Assert.Contains(result.NotCovered, gap => gap.Where == "Patient.Mood");
        Assert.Equal(["Measure.Text", "Patient.Born", "Patient.Name", "Patient.Picture", "Patient.Token", "Patient.Words"], result.Covered);
    }
}
