using System.Collections.Generic;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Races;

/// <summary>What other programs write of a person at the same time: statements of one transaction.</summary>
internal static class Writers
{
    /// <summary>By name.</summary>
    /// <param name="a">The person; the next number is another one.</param>
    public static IReadOnlyDictionary<string, string[]> Of(int a)
    {
        var (b, text) = (a + 1, Walkers.Of(a));
        return new Dictionary<string, string[]>
        {
            ["child"] = [$"""INSERT INTO "WalkNote" ("Id", "WalkerId", "Text") VALUES ({-a}, {a}, '{text}')"""],
            ["child whose link the engine cuts"] = [$"""INSERT INTO "Route" ("Id", "WalkerId", "Text") VALUES ({-a}, {a}, '{text}')"""],
            ["grandchild whose link the engine cuts"] = [$"""INSERT INTO "RouteStop" ("Id", "RouteId", "Text") VALUES ({-a}, {a}, '{text}')"""],
            ["mention"] = [$"""INSERT INTO "Remark" ("Id", "WriterId", "AboutId", "Text") VALUES ({-a}, {b}, {a}, '{text}')"""],
            ["shared row"] =
            [
                $"""INSERT INTO "Picture" ("Id", "Text") VALUES ({-a}, '{text}')""",
                $"""INSERT INTO "WalkerPicture" ("PicturesId", "WalkersId") VALUES ({-a}, {a})""",
            ],
            ["row of two links"] = [$"""INSERT INTO "Talk" ("Id", "FirstId", "Text") VALUES ({-a}, {a}, '{text}')"""],
            ["row of another, linked anew"] = [$"""UPDATE "Route" SET "WalkerId" = {a}, "Text" = '{text}' WHERE "Id" = {b}"""],
            ["own row"] = [$"""UPDATE "Walker" SET "Text" = '{text}' WHERE "Id" = {a}"""],
            ["row of theirs"] = [$"""UPDATE "WalkNote" SET "Text" = '{text}' WHERE "WalkerId" = {a}"""],
            ["row by address"] = [$"""INSERT INTO "Letter" ("Id", "Address", "Text") VALUES ({-a}, '{a}@example.fi', '{text}')"""],
            ["new address"] =
            [
                $"""UPDATE "Walker" SET "Email" = 'new{a}@example.fi' WHERE "Id" = {a}""",
                $"""UPDATE "Letter" SET "Address" = 'new{a}@example.fi' WHERE "Address" = '{a}@example.fi'""",
                $"""INSERT INTO "Letter" ("Id", "Address", "Text") SELECT {-a}, 'new{a}@example.fi', '{text}' WHERE EXISTS (SELECT 1 FROM "Walker" WHERE "Email" = 'new{a}@example.fi')""",
            ],
        };
    }

    public static string Survivors(string text) => string.Join(
        " UNION ALL ",
        System.Linq.Enumerable.Select(
            ["Walker", "WalkNote", "Route", "RouteStop", "Remark", "Picture", "Talk", "Letter"],
            (string table) => $"SELECT '{table}' FROM \"{table}\" WHERE \"Text\" = '{text}'"));
}
