namespace PersonalDataAnalyzers;

/// <summary>What became of one member. The zero value claims nothing.</summary>
public enum MemberFate
{
    /// <summary>Nothing was done, or nobody knows what was: the data is still there.</summary>
    Unhandled,

    /// <summary>The value is gone.</summary>
    Erased,

    /// <summary>The value was made coarser. Alone it is not anonymous (recital 26).</summary>
    Generalised,

    /// <summary>The value was replaced by one that leads back to the person with more information; it stays personal
    /// data (Art. 4(5)).</summary>
    Pseudonymised,

    /// <summary>The value was kept, on the ground that the outcome names (Art. 17(3)).</summary>
    Kept,

    /// <summary>Leads to objects that answer for themselves and were not followed from here.</summary>
    Linked,
}
