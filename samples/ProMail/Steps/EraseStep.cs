using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers;
using ProMail.Data;

namespace ProMail.Steps;

/// <summary>Erases one person (Art. 17), or takes away what points to them, and says what became of each member.</summary>
internal static class EraseStep
{
    public static IReadOnlyList<(string Row, MemberOutcome Outcome)> Erase(ProMailContext database, string email) =>
        Run(database, email, row => row.ErasePersonalData());

    public static IReadOnlyList<(string Row, MemberOutcome Outcome)> Anonymise(ProMailContext database, string email) =>
        Run(database, email, row => row.AnonymisePersonalData(AnonymisationContext.WithoutKey));

    private static List<(string Row, MemberOutcome Outcome)> Run(ProMailContext database, string email, Func<IPersonalData, ErasureOutcome> act)
    {
        var outcomes = new List<(string Row, MemberOutcome Outcome)>();
        using (var transaction = database.Database.BeginTransaction())
        {
            foreach (var row in Subject.Rows(Subject.Load(database, email)))
            {
                foreach (var outcome in act(row).Members)
                    outcomes.Add((row.GetType().Name, outcome));
            }

            database.SaveChanges();
            transaction.Commit();
        }

        // SQLite leaves old values in free pages: the file is written anew without them.
        database.Database.ExecuteSqlRaw("VACUUM");
        return outcomes;
    }
}
