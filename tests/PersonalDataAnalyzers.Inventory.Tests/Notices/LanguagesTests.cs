using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Merging;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Inventory.Reading;
using PersonalDataAnalyzers.Law.Facts;

namespace PersonalDataAnalyzers.Inventory.Tests.Notices;

// Inside the namespace: here the enums are those of the law, not those of the annotations.
using PersonalDataAnalyzers.Law;

/// <summary>Notices in all languages say the same.</summary>
public class LanguagesTests
{
    [Fact]
    public void Of_any_register_every_language_makes_the_same_statements_in_the_same_order()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new RandomFacts(seed);
            var registers = Enumerable.Range(0, 1 + (seed % 3)).Select(i => random.Next<RegisterFacts>() with { Id = "R.N" + i, Processor = null, Controller = Shop.Register.Controller }).ToArray();
            var inventory = InventoryMerge.Of(InventoryJson.Of("a", [.. registers]));
            foreach (var page in NoticePages.Of(inventory))
            {
                var ids = Vocabulary.Languages.Select(language => NoticeBuilder.Build(inventory, page, language).Statements.Select(statement => statement.Id + (statement.IsFixed ? " (fixed)" : "")).ToList()).ToList();
                // Where two texts become one in some language, the shapes part: name the place.
                var neutral = NoticeStatements.Flat(NoticeBuilder.Plain(inventory, page, new Words(Words.Neutral)).Document);
                foreach (var language in Vocabulary.Languages)
                {
                    var own = NoticeStatements.Flat(NoticeBuilder.Plain(inventory, page, new Words(language)).Document);
                    var parted = own.Zip(neutral).FirstOrDefault(pair => pair.First.IsFixed != pair.Second.IsFixed || pair.First.Section.Length == 0 != (pair.Second.Section.Length == 0));
                    Assert.True(own.Count == neutral.Count, $"seed {seed}, {language}: {own.Count} statements, in no language {neutral.Count}; they part at {parted.Second} / {parted.First}");
                }

                Assert.All(ids, other => Assert.Equal(ids[0], other));
                Assert.Equal(ids[0].Count, ids[0].Distinct().Count());
            }
        }
    }

    [Fact]
    public void No_statement_reads_as_in_another_language_where_its_texts_are_translated()
    {
        var texts = new[] { "Customer register", "Privacy notice", "Deliveries", "Your names" };
        var translations = "{" + string.Join(",", Vocabulary.Languages.Where(language => language != "en").Select(language => $"\"{language}\":{{{string.Join(",", texts.Select(text => $"\"{text}\":\"{language} {text}\""))}}}")) + "}";
        var inventory = InventoryMerge.Of(InventoryJson.Parse(InventoryJson.File("Acme", [PersonalDataAnalyzers.Law.Inventory.InventoryEntry.Of(Shop.Register)], translations)));
        var page = NoticePages.Of(inventory)[0];
        var english = NoticeBuilder.Build(inventory, page, "en").Statements;
        foreach (var language in Vocabulary.Languages.Where(language => language != "en"))
        {
            var built = NoticeBuilder.Build(inventory, page, language);
            Assert.Empty(built.Problems);
            // Names and numbers are the same everywhere; a sentence never is.
            var same = english.Zip(built.Statements).Where(pair => pair.First.Text.ToString() == pair.Second.Text.ToString() && pair.First.Text.ToString().Count(c => c == ' ') > 2).Select(pair => pair.First.Id + ": " + pair.First.Text.ToString());
            Assert.DoesNotContain(same, text => !text.Contains("Lintulahdenkuja") && !text.Contains("P.O. Box"));
        }
    }

    [Fact]
    public void An_organisation_says_a_phrase_in_its_own_words_and_only_with_the_same_places_for_values()
    {
        var translations = """{"en":{"notice.section.rights":"What you may ask of us","notice.labelled":"{0} {0}"}}""";
        var inventory = InventoryMerge.Of(InventoryJson.Parse(InventoryJson.File("Acme", [PersonalDataAnalyzers.Law.Inventory.InventoryEntry.Of(Shop.Register)], translations)));
        var built = NoticeBuilder.Build(inventory, NoticePages.Of(inventory)[0], "en");

        Assert.Contains(built.Statements, statement => statement.Id == "rights" && statement.Text.ToString() == "What you may ask of us");
        Assert.Contains(built.Problems, problem => problem.Kind == NoticeProblemKind.UnfitPhrase && problem.Subject == "notice.labelled");
        Assert.Single(built.Problems);
    }
}
