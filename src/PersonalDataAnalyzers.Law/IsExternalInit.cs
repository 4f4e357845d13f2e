namespace System.Runtime.CompilerServices;

// netstandard2.0 lacks the type that `init` compiles to.
internal static class IsExternalInit;
