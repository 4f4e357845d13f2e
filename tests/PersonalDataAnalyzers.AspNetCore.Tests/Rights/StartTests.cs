using System;
using System.Threading.Tasks;
using PersonalDataAnalyzers.Databases;

namespace PersonalDataAnalyzers.AspNetCore.Tests.Rights;

/// <summary>What keeps the application from starting.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("", "Name the authorisation policy")]
    [InlineData(" ", "Name the authorisation policy")]
    [InlineData("nobody-made-it", "There is no authorisation policy 'nobody-made-it'")]
    [InlineData("anybody", "lets in who is not signed in")]
    public async Task Without_a_policy_that_keeps_strangers_out(string policy, string message)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => RightsApplication.Start(Engine.Sqlite, policy: policy, authorisation: options =>
        {
            options.Authenticated("person");
            options.Anybody("anybody");
        }));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_knowing_who_asks_or_a_key_of_marks()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => RightsApplication.Start(Engine.Sqlite, options => options.Subject = null));
        Assert.Contains("Set Subject", error.Message, StringComparison.Ordinal);
        error = await Assert.ThrowsAsync<InvalidOperationException>(() => RightsApplication.Start(Engine.Sqlite, options => options.Key = null));
        Assert.Contains("Set Key", error.Message, StringComparison.Ordinal);
    }
}
