using System.Threading.Tasks;
using PersonalDataAnalyzers.Roslyn.Rules.Generation;
using PersonalDataAnalyzers.Testing;

namespace PersonalDataAnalyzers.Roslyn.Tests.Generation;

/// <summary>What the graph of a database finds at start, found in the code: PDA5004, PDA5005, PDA5007 to PDA5010.</summary>
public class SubjectGraphRuleTests
{
    private const string User = """

        [DataSubject] public partial class User { public int Id { get; set; } [Personal(PersonalDataCategory.EmailAddress)] public string? Email { get; set; } }

        """;

    private static string Code(string types) => "using System;\nusing System.Collections.Generic;\nusing PersonalDataAnalyzers;" + User + types;

    [Theory]
    [InlineData("[BelongsTo(typeof(User))] public int SenderId { get; set; } [BelongsTo(typeof(User))] public int ReceiverId { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public int SenderId { get; set; } [BelongsTo(typeof(User), Via = nameof(User.Email))] public string? Address { get; set; }")]
    [InlineData("public int SenderId { get; set; } public User? Sender { get; set; } public int ReceiverId { get; set; } public User? Receiver { get; set; }")]
    [InlineData("public User Sender { get; set; } = null!; public User Receiver { get; set; } = null!;")]
    public Task SeveralPaths_Triggers(string links) => AnalyzerTest<SeveralPathsAnalyzer>.Triggers(Code(
        "public partial class {|PDA5004:Message|} { public int Id { get; set; } " + links + " [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }"));

    [Theory]
    [InlineData("OnErasure = PathRule.Any")]
    [InlineData("OnExport = PathRule.All")]
    public Task SeveralPaths_HalfARule_Triggers(string rule) => AnalyzerTest<SeveralPathsAnalyzer>.Triggers(Code(
        "[SubjectPaths(" + rule + ")] public partial class {|PDA5004:Message|} { public int Id { get; set; } [BelongsTo(typeof(User))] public int From { get; set; } [BelongsTo(typeof(User))] public int To { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }"));

    [Fact]
    public Task SeveralPaths_OverAnotherRow_Triggers() => AnalyzerTest<SeveralPathsAnalyzer>.Triggers(Code("""
        public partial class Story { public int Id { get; set; } public int AuthorId { get; set; } public User? Author { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        public partial class {|PDA5004:Comment|}
        {
            public int Id { get; set; }
            public int AuthorId { get; set; }
            public User? Author { get; set; }
            public int StoryId { get; set; }
            public Story? Story { get; set; }
            [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; }
        }
        """));

    [Fact]
    public Task SeveralPaths_OfABaseClass_TriggersOnce() => AnalyzerTest<SeveralPathsAnalyzer>.Triggers(Code("""
        [Personal(typeof(object))] public abstract partial class Sent { public int Id { get; set; } [BelongsTo(typeof(User))] public int From { get; set; } [BelongsTo(typeof(User))] public int To { get; set; } }
        [Personal(typeof(object))] public partial class {|PDA5004:Message|} : Sent { }
        [Personal(typeof(object))] public partial class Letter : Message { }
        [Personal(typeof(object)), SubjectPaths(OnErasure = PathRule.Any, OnExport = PathRule.Any)] public partial class Parcel : Sent { }
        """));

    [Theory]
    [InlineData("[BelongsTo(typeof(User))] public int SenderId { get; set; } public User? Sender { get; set; } public User? Receiver { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public int SenderId { get; set; } [Mentions(typeof(User))] public int? ReceiverId { get; set; }")]
    [InlineData("public User? Sender { get; set; } [Mentions(typeof(User))] public User? Receiver { get; set; }")]
    [InlineData("public User? Sender { get; set; } [Mentions(typeof(User))] public int? ReceiverId { get; set; } public User? Receiver { get; set; }")]
    [InlineData("public User? Sender { get; set; } [Mentions(typeof(User))] public int? Whom { get; set; } public User? Receiver { get; set; }")]
    [InlineData("public User? Sender { get; set; } public User? Again => Sender;")]
    [InlineData("public User? Sender { get; set; } public List<User> Readers { get; } = [];")]
    [InlineData("[BelongsTo(typeof(User))] public User? Sender { get; set; } [BelongsTo(typeof(User))] public List<User> Readers { get; } = [];")]
    public Task SeveralPaths_DoesNotTrigger(string links) => AnalyzerTest<SeveralPathsAnalyzer>.DoesNotTrigger(Code(
        "public partial class Message { public int Id { get; set; } " + links + " [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }"));

    [Fact]
    public Task SeveralPaths_NoPersonTwice_DoesNotTrigger() => AnalyzerTest<SeveralPathsAnalyzer>.DoesNotTrigger(Code("""
        [SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)] public partial class Mail { public int Id { get; set; } [BelongsTo(typeof(User))] public int From { get; set; } [BelongsTo(typeof(User))] public int To { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        public partial class Enclosure { public int Id { get; set; } public int MailId { get; set; } public Mail? Mail { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        [DataSubject] public partial class Clerk { public int Id { get; set; } public int? BossId { get; set; } public Clerk? Boss { get; set; } public User? Account { get; set; } public User? Deputy { get; set; } }
        [SubjectPaths(OnErasure = PathRule.Any, OnExport = PathRule.All)]
        public partial class Pair { public int Id { get; set; } [BelongsTo(typeof(User))] public int From { get; set; } [BelongsTo(typeof(User))] public int To { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        public partial class Case { public int Id { get; set; } [BelongsTo(typeof(User))] public int Of { get; set; } [BelongsTo(typeof(Clerk))] public int By { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        public partial class Story { public int Id { get; set; } [BelongsTo(typeof(User))] public int AuthorId { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        public partial class Comment { public int Id { get; set; } [BelongsTo(typeof(User))] public int AuthorId { get; set; } public int StoryId { get; set; } public Story? Story { get; set; } public int? ParentId { get; set; } public Comment? Parent { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        public class Unmarked { public int Id { get; set; } public User? Left { get; set; } public User? Right { get; set; } }
        """));

    [Fact]
    public Task OwnerCycle_Triggers() => AnalyzerTest<OwnerCycleAnalyzer>.Triggers(Code("""
        [DataSubject] public partial class Employee { public int Id { get; set; } [BelongsTo(typeof(Employee))] public int? {|PDA5005:ManagerId|} { get; set; } }
        [DataSubject] public partial class Parent { public int Id { get; set; } [BelongsTo(typeof(Child))] public int {|PDA5005:ChildId|} { get; set; } }
        [DataSubject] public partial class Child { public int Id { get; set; } [BelongsTo(typeof(Parent))] public int {|PDA5005:ParentId|} { get; set; } }
        [DataSubject] public partial class Person { public int Id { get; set; } }
        [Personal(typeof(object))] public partial class Worker : Person { [BelongsTo(typeof(Person))] public int {|PDA5005:HiredBy|} { get; set; } }
        """));

    [Fact]
    public Task OwnerCycle_DoesNotTrigger() => AnalyzerTest<OwnerCycleAnalyzer>.DoesNotTrigger(Code("""
        [DataSubject] public partial class Employee { public int Id { get; set; } [Mentions(typeof(Employee))] public int? ManagerId { get; set; } }
        [DataSubject] public partial class Child { public int Id { get; set; } [BelongsTo(typeof(User))] public int GuardianId { get; set; } }
        [DataSubject] public partial class Pupil { public int Id { get; set; } public int? FriendId { get; set; } public Pupil? Friend { get; set; } }
        """));

    [Theory]
    [InlineData("[BelongsTo(typeof(User))] public string? {|PDA5007:Address|} { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public Guid {|PDA5007:UserId|} { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public Other? {|PDA5007:Other|} { get; set; }")]
    [InlineData("[Mentions(typeof(User))] public List<Other> {|PDA5007:Others|} { get; } = [];")]
    [InlineData("[BelongsTo(typeof(User), Via = \"Mail\")] public string? {|PDA5007:Address|} { get; set; }")]
    [InlineData("[Mentions(typeof(User), Via = nameof(User.Email))] public int {|PDA5007:Address|} { get; set; }")]
    [InlineData("[Mentions(typeof(User), Covers = [\"Nmae\"])] public int {|PDA5007:About|} { get; set; }")]
    public Task LinkLeadsNowhere_Triggers(string link) => AnalyzerTest<LinkTargetAnalyzer>.Triggers(Code(
        "public class Other { public int Id { get; set; } } public partial class Row { public int Id { get; set; } " + link + " [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }"));

    [Theory]
    [InlineData("[BelongsTo(typeof(User))] public int? Of { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public User? Of { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public Admin? Of { get; set; }")]
    [InlineData("[BelongsTo(typeof(Admin))] public User? Of { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public List<User> All { get; } = [];")]
    [InlineData("[Mentions(typeof(User), Via = nameof(User.Email), Covers = [nameof(Name), \"Home.Street\"])] public string Address { get; set; } = \"\";")]
    [InlineData("[BelongsTo(typeof(Citizen))] public string Number { get; set; } = \"\";")]
    [InlineData("[BelongsTo(typeof(Citizen))] public int CitizenId { get; set; }")]
    [InlineData("[BelongsTo(typeof(Typed))] public TypedId Of { get; set; }")]
    [InlineData("[BelongsTo(typeof(Row))] public int NobodysConcern { get; set; }")]
    public Task LinkLeadsThere_DoesNotTrigger(string link) => AnalyzerTest<LinkTargetAnalyzer>.DoesNotTrigger(Code("""
        public partial class Admin : User { }
        public readonly record struct TypedId(int Value);
        [DataSubject] public partial class Typed { public TypedId Id { get; set; } }
        [DataSubject] public partial class Citizen { public int Id { get; set; } [SubjectKey] public string Number { get; set; } = ""; }
        public class Place { public string? Street { get; set; } }
        """ + "public partial class Row { public int Id { get; set; } public Place? Home { get; set; } " + link + " [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }"));

    [Theory]
    [InlineData("[Mentions(typeof(User))] public int {|PDA5008:AboutId|} { get; set; }")]
    [InlineData("[Mentions(typeof(User))] public User? {|PDA5008:About|} { get; set; } public int AboutId { get; set; }")]
    [InlineData("[Mentions(typeof(Named))] public string {|PDA5008:AboutId|} { get; set; } = \"\"; public Named? About { get; set; }")]
    public Task RequiredLink_Triggers(string link) => AnalyzerTest<RequiredLinkAnalyzer>.Triggers(Code(
        "[DataSubject] public partial class Named { public string Id { get; set; } = \"\"; } public partial class Note { public int Id { get; set; } " + link + " [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }"));

    [Fact]
    public Task RequiredLink_OfTheLastOwner_Triggers() => AnalyzerTest<RequiredLinkAnalyzer>.Triggers(Code("""
        [SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)]
        public partial class Message { public int Id { get; set; } [BelongsTo(typeof(User))] public int {|PDA5008:From|} { get; set; } [BelongsTo(typeof(User))] public int? To { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        """));

    [Theory]
    [InlineData("[Mentions(typeof(User))] public int? AboutId { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public int OfId { get; set; }")]
    [InlineData("[Mentions(typeof(User))] public User? About { get; set; }")]
    [InlineData("[Mentions(typeof(User))] public User? About { get; set; } public int? AboutId { get; set; }")]
    [InlineData("[Mentions(typeof(User), Via = nameof(User.Email))] public string Address { get; set; } = \"\";")]
    [InlineData("[Mentions(typeof(User))] public List<User> Readers { get; } = [];")]
    public Task RequiredLink_DoesNotTrigger(string link) => AnalyzerTest<RequiredLinkAnalyzer>.DoesNotTrigger(Code(
        "public partial class Note { public int Id { get; set; } " + link + " [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }"));

    [Fact]
    public Task NoSubjectKey_Triggers() => AnalyzerTest<SubjectKeyAnalyzer>.Triggers(Code("""
        [DataSubject] public partial class {|PDA5009:Guest|} { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        [DataSubject] public abstract partial class Person { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public partial class {|PDA5009:Worker|} : Person { [Personal(PersonalDataCategory.JobTitle)] public string? Title { get; set; } }
        public partial class Cook : Worker { [Personal(PersonalDataCategory.Other)] public string? Dish { get; set; } }
        """));

    [Fact]
    public Task SubjectKey_KeysAreInTheModel_DoesNotTrigger() => AnalyzerTest<SubjectKeyAnalyzer>.DoesNotTrigger(Code("""
        [DataSubject] public partial class Guest { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        """) + "\nnamespace Microsoft.EntityFrameworkCore { public class ModelBuilder { } }");

    [Fact]
    public Task SubjectKey_DoesNotTrigger() => AnalyzerTest<SubjectKeyAnalyzer>.DoesNotTrigger(Code("""
        [DataSubject] public partial class Guest { [SubjectKey, Personal(PersonalDataCategory.EmailAddress)] public string Email { get; set; } = ""; }
        [DataSubject] public partial class Member { [SubjectKey] public int Tenant { get; set; } [SubjectKey] public int Number { get; set; } }
        [DataSubject] public partial class Lodger { public Guid LodgerId { get; set; } }
        public readonly record struct TypedId(int Value);
        [DataSubject] public partial class Typed { public TypedId Id { get; set; } }
        public abstract class Entity<T> { public T Id { get; set; } = default!; }
        [DataSubject] public partial class Child : Entity<long> { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        [DataSubject] public abstract partial class Party { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        public partial class Company : Party { public int Id { get; set; } [Personal(PersonalDataCategory.JobTitle)] public string? Title { get; set; } }
        public partial class Value { [Personal(PersonalDataCategory.Name)] public string? Name { get; set; } }
        """));

    [Theory]
    [InlineData("[BelongsTo(typeof(User))] public int? OfId { get; set; }")]
    [InlineData("[BelongsTo(typeof(User), Via = nameof(User.Email))] public string? Address { get; set; }")]
    [InlineData("public int? OfId { get; set; } public User? Of { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public User? Of { get; set; } public int? OfId { get; set; }")]
    public Task OptionalPath_Triggers(string link) => AnalyzerTest<OptionalPathAnalyzer>.Triggers(Code(
        "public partial class {|PDA5010:Order|} { public int Id { get; set; } " + link + " [Personal(PersonalDataCategory.OrderData)] public string? Text { get; set; } }"));

    [Theory]
    [InlineData("[BelongsTo(typeof(User))] public int OfId { get; set; }")]
    [InlineData("[BelongsTo(typeof(User), Via = nameof(User.Email))] public string Address { get; set; } = \"\";")]
    [InlineData("public int OfId { get; set; } public User? Of { get; set; }")]
    [InlineData("public User? Of { get; set; }")]
    [InlineData("[Mentions(typeof(User))] public int? AboutId { get; set; }")]
    [InlineData("[BelongsTo(typeof(User))] public List<User> All { get; } = [];")]
    [InlineData("[BelongsTo(typeof(User))] public int OfId { get; set; } [BelongsTo(typeof(User))] public int? OrOf { get; set; }")]
    public Task OptionalPath_DoesNotTrigger(string link) => AnalyzerTest<OptionalPathAnalyzer>.DoesNotTrigger(Code(
        "public partial class Order { public int Id { get; set; } " + link + " [Personal(PersonalDataCategory.OrderData)] public string? Text { get; set; } }"));

    [Fact]
    public Task OptionalPath_OfTheLastOwner_DoesNotTrigger() => AnalyzerTest<OptionalPathAnalyzer>.DoesNotTrigger(Code("""
        [SubjectPaths(OnErasure = PathRule.LastOwner, OnExport = PathRule.Any)]
        public partial class Message { public int Id { get; set; } [BelongsTo(typeof(User))] public int? From { get; set; } [BelongsTo(typeof(User))] public int? To { get; set; } [Personal(PersonalDataCategory.FreeText)] public string? Text { get; set; } }
        """));
}
