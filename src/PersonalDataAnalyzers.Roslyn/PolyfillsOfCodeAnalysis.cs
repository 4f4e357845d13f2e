namespace System.Diagnostics.CodeAnalysis;

// Records with required members need it.
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
