using System;
using Microsoft.Extensions.Logging;

namespace BreaksPolicy;

public sealed class Leaks(ILogger<Leaks> log)
{
    public void Write(Customer customer, Newsletter letter)
    {
        log.LogInformation("Saved {Email}", customer.Email); // PDA4001
        var name = customer.Name;
        log.LogWarning("No answer from {Name}", name); // PDA4001
        letter.Recipient = customer.Email; // PDA1004
        if (customer.Visits < 0)
            throw new InvalidOperationException($"{customer.Name} has never been here"); // PDA4002
    }

    public static Uri Link(Customer customer) => new($"https://example.fi/?email={customer.Email}"); // PDA4003
}
