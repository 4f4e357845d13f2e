using System;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PersonalDataAnalyzers.EntityFrameworkCore;

/// <summary>Decisions about shadow properties, which no class declares and no attribute can stand on.</summary>
public static class PersonalPropertyExtensions
{
    internal const string Category = "PersonalData:Category";
    internal const string OnErasure = "PersonalData:OnErasure";
    internal const string NotPersonal = "PersonalData:NotPersonal";

    /// <summary>The property holds personal data of its row's person.</summary>
    public static PropertyBuilder<T> IsPersonal<T>(this PropertyBuilder<T> property, PersonalDataCategory category, ErasureAction onErasure = ErasureAction.Erase)
    {
        ArgumentNullException.ThrowIfNull(property);
        property.HasAnnotation(Category, category.ToString());
        property.HasAnnotation(OnErasure, onErasure.ToString());
        return property;
    }

    /// <summary>The property holds no personal data.</summary>
    /// <param name="property">The property.</param>
    /// <param name="reason">Why not.</param>
    public static PropertyBuilder<T> IsNotPersonal<T>(this PropertyBuilder<T> property, string reason)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        property.HasAnnotation(NotPersonal, reason);
        return property;
    }
}
