using System.Collections.Generic;
using PersonalDataAnalyzers.Law;

namespace PersonalDataAnalyzers.Roslyn.Detection;

/// <summary>A member as the detector sees it: names, not symbols.</summary>
/// <param name="Name">Of the property, field or parameter.</param>
/// <param name="Type">As written, see <see cref="ValueShapes.Of"/>.</param>
/// <param name="OtherNames">Names that attributes give it: display name, column, JSON property.</param>
/// <param name="Declared">What an attribute says of it ([EmailAddress], [Phone] ...); NotStated if nothing.</param>
/// <param name="IsMarkedElsewhere">A foreign mark says that it is personal data.</param>
internal sealed record MemberShape(
    string Name,
    string Type,
    IReadOnlyList<string>? OtherNames = null,
    PersonalDataCategory Declared = PersonalDataCategory.NotStated,
    bool IsMarkedElsewhere = false);

/// <summary>A type as the detector sees it.</summary>
/// <param name="Name">Of the type, without namespace.</param>
/// <param name="Members">All its data members: each is the context of the others.</param>
/// <param name="BaseTypes">Names of base classes and interfaces.</param>
/// <param name="IsMarked">The type carries a mark: it is known to hold personal data.</param>
internal sealed record RecordShape(
    string Name,
    IReadOnlyList<MemberShape> Members,
    IReadOnlyList<string>? BaseTypes = null,
    bool IsMarked = false);

/// <summary>What is proposed for a member.</summary>
/// <param name="Category">The category to mark it with.</param>
/// <param name="Confidence">High: almost surely personal data; Medium: probably; Low: only in a type already marked.</param>
/// <param name="Evidence">The word that decided, and its language.</param>
internal readonly record struct Detection(PersonalDataCategory Category, Strength Confidence, string Evidence);
