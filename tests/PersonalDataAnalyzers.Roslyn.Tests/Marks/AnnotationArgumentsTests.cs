using System;
using System.Linq;
using System.Reflection;

namespace PersonalDataAnalyzers.Roslyn.Tests.Marks;

public class AnnotationArgumentsTests
{
    public static TheoryData<string> Attributes =>
        [.. typeof(PersonalAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute))).Select(type => type.Name)];

    /// <summary>The reader knows an argument by the name of the property it sets.</summary>
    [Theory]
    [MemberData(nameof(Attributes))]
    public void A_constructor_parameter_is_named_as_the_property_it_sets(string attribute)
    {
        var type = typeof(PersonalAttribute).Assembly.GetExportedTypes().Single(type => type.Name == attribute);
        foreach (var parameter in type.GetConstructors().SelectMany(constructor => constructor.GetParameters()))
        {
            // [DataContent(Name, EmailAddress)]: at least one category, so two parameters for one property.
            if (type == typeof(DataContentAttribute) && parameter.Name is "category" or "more")
                continue;
            Assert.NotNull(type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase));
        }
    }
}
