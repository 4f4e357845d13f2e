using System;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>Which methods of a service's library send: their names begin with a verb of sending or storing.</summary>
internal static class Sending
{
    private static readonly string[] s_verbs =
    [
        "Send", "Create", "Update", "Upsert", "Post", "Put", "Publish", "Upload", "Track", "Identify", "Capture", "Notify", "Complete", "Generate", "Index", "Save", "Charge", "Call", "Enqueue",
        "Write", "Log", "Record", "Insert", "Geocode", "Search", "Translate", "Detect", "Analyze", "Invoke", "Execute", "Subscribe", "Start", "Ask", "Chat", "Stream", "Submit", "Request",
        "Verify", "Merge", "Trigger", "Push", "Add", "Query", "Get", "Find", "Set", "Register", "Import", "Merge", "Message", "Prompt", "Confirm", "Authorize", "Batch", "Dispatch",
    ];

    public static bool IsVerb(string method)
    {
        foreach (var verb in s_verbs)
        {
            if (method.StartsWith(verb, StringComparison.Ordinal) && (method.Length == verb.Length || !char.IsLower(method[verb.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Does the call only build a message? What is waited for goes over the wire: <c>Members.AddOrUpdateAsync</c>.</summary>
    public static bool Builds(string method) => IsBuilder(method) && !method.EndsWith("Async", StringComparison.Ordinal);

    /// <summary>Adds to something or sets something, by its name: whether here or there, the object tells.</summary>
    public static bool IsBuilder(string method) => method.StartsWith("Add", StringComparison.Ordinal) || method.StartsWith("Set", StringComparison.Ordinal);
}
