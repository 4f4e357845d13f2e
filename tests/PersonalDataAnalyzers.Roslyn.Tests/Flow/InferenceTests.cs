using Microsoft.CodeAnalysis.Diagnostics;
using PersonalDataAnalyzers.Roslyn.Flow;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Flow;

/// <summary>What the name of a variable proves alone.</summary>
public class InferenceTests
{
    private static readonly Inference s_inference = new(TestCompilation.Create("class C { }", TestSetup.Default), new AnalyzerOptions([]));

    [Theory]
    [InlineData("consumerName")]
    [InlineData("ConsumerName")]
    [InlineData("_consumerName")]
    [InlineData("clientName")]
    [InlineData("hostName")]
    [InlineData("senderName")]
    [InlineData("workerName")]
    [InlineData("parentName")]
    [InlineData("relativeName")]
    [InlineData("agentName")]
    public void NameOfPart_IsNoPersonsName(string name) => Assert.Null(s_inference.CategoryOfName(name));

    [Theory]
    [InlineData("customerName", Law.PersonalDataCategory.Name)]
    [InlineData("patientName", Law.PersonalDataCategory.Name)]
    [InlineData("clientFirstName", Law.PersonalDataCategory.FirstName)]
    [InlineData("clientEmail", Law.PersonalDataCategory.EmailAddress)]
    [InlineData("senderEmail", Law.PersonalDataCategory.EmailAddress)]
    public void NameOfPerson_Counts(string name, Law.PersonalDataCategory category) => Assert.Equal(category, s_inference.CategoryOfName(name));

    [Theory]
    [InlineData("customerId", true)]
    [InlineData("payerID", true)]
    [InlineData("ClientId", false)]
    [InlineData("orderId", false)]
    [InlineData("grid", false)]
    public void KeyOfPerson_IsToldByItsWord(string name, bool isOfPerson) => Assert.Equal(isOfPerson, PersonIdentifiers.Is(name));
}
