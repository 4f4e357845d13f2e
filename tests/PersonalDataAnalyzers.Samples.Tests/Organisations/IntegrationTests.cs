using System;
using System.Linq;

namespace PersonalDataAnalyzers.Samples.Tests.Organisations;

/// <summary>Code that really sends, both ways: as the notice describes it, which is reported, and made lawful, which is not.</summary>
public sealed class IntegrationTests
{
    [Theory]
    [InlineData("ProMail", "PDA4003", "'Visit.Address'")] // the whole address, in a URL
    [InlineData("ProMail", "PDA3001", "Google Inc. in US")] // without a mechanism
    [InlineData("Propentus", "PDA4003", "'Contact.Email'")] // the hash of an address is a pseudonym
    [InlineData("Propentus", "PDA3003", "MailChimp")] // Privacy Shield
    public void What_is_sent_as_declared_is_reported(string organisation, string rule, string says) =>
        Assert.Contains(Organisation.AsDeclared(organisation).Reported(), result => result.Id == rule && result.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("ProMail")]
    [InlineData("Propentus")]
    public void What_is_sent_lawfully_is_not(string organisation) => Assert.Empty(Organisation.MadeLawful(organisation).Reported().Select(result => result.Id + ": " + result.Message));

    /// <summary>Those that receive are declared: what code reaches and what the notice names are the same.</summary>
    [Theory]
    [InlineData("ProMail")]
    [InlineData("Propentus")]
    public void Nobody_receives_who_is_not_declared(string organisation) =>
        Assert.DoesNotContain(Organisation.AsDeclared(organisation).Reported(), result => result.Id is "PDA3002" or "PDA3006" or "PDA3009");
}
