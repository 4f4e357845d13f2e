using System;
using Microsoft.EntityFrameworkCore;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes
{
    /// <summary>A schema with two persons, 1 = A and 2 = B. Each text says whose it is: <c>[A]</c> must go with A and
    /// <c>[B]</c> must stay, <c>[AB]</c> goes with the last of the two, <c>[K]</c> is kept.</summary>
    public abstract class ShapeContext(DbContextOptions options) : DbContext(options)
    {
        public abstract Type Subject { get; }

        public virtual object[] Key(int person) => [person];

        public virtual LedgerEvent Outcome => LedgerEvent.Completed;

        public abstract void Seed();

        /// <summary>A text of B that stands in A's answer all the same.</summary>
        public virtual bool IsInAnswer(string text) => false;

        /// <summary>How often a text of A stands in the database and in no answer.</summary>
        public virtual int NotInAnswer(string mark) => 0;

        protected abstract void Shape(ModelBuilder model);

        protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
        {
            ArgumentNullException.ThrowIfNull(modelBuilder);
            Shape(modelBuilder);
            modelBuilder.UsePersonalDataLedger();
        }
    }

    public sealed class Star() : FixedText("*");
}

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Plain
{
    internal static class Mode
    {
        public const ErasureAction Text = ErasureAction.Erase;
        public const bool Anonymises = false;
    }
}

namespace PersonalDataAnalyzers.EntityFrameworkCore.Tests.Shapes.Anonymised
{
    internal static class Mode
    {
        public const ErasureAction Text = ErasureAction.Anonymise;
        public const bool Anonymises = true;
    }
}
