using System;
using System.Reflection;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace PersonalDataAnalyzers;

/// <summary>Takes account of classes below a marked one that carry no mark: nobody generated code for what they add, so an
/// outcome of such an object does not read complete. Generated code uses it.</summary>
public static class DerivedData
{
    /// <summary>The outcome, with one unhandled member for each class below the marked one that holds data of its own.
    /// Classes made at run time (proxies) are passed over: they hold none of a person's.</summary>
    /// <typeparam name="T">The marked class whose code asks.</typeparam>
    public static ErasureOutcome Account<T>(T owner, ErasureOutcome outcome)
        where T : class, IPersonalData =>
        owner.GetType() == typeof(T) ? outcome : Below(owner, typeof(T), outcome);

#if NET
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A field that was trimmed away holds nothing.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A field that was trimmed away holds nothing.")]
#endif
    private static ErasureOutcome Below(IPersonalData owner, Type asking, ErasureOutcome outcome)
    {
        // Of the marked classes of one object the lowest answers, once.
        if (owner.Descriptor.Type != asking)
            return outcome;
        for (var type = owner.GetType(); type is not null && type != asking; type = type.BaseType)
        {
            if (!type.Assembly.IsDynamic && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Length > 0)
                outcome = outcome.And(ErasureOutcome.Of(new MemberOutcome("(" + type.Name + ")", MemberFate.Unhandled, "the class is not marked, and nothing knows what it adds to " + asking.Name)));
        }

        return outcome;
    }
}
