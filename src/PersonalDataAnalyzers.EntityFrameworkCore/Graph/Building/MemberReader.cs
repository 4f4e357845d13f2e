using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph.Building;

/// <summary>An edge as a mark states it, with the part of the row where it stands.</summary>
/// <param name="Type">The entity type, or an owned or complex type in its row.</param>
/// <param name="Link">What the mark states.</param>
/// <param name="Prefix">Path of the part from the entity.</param>
/// <param name="IsInDocument">It stands in a JSON document.</param>
internal sealed record StoredLink(ITypeBase Type, SubjectLink Link, string Prefix, bool IsInDocument);

/// <summary>Where the personal members of a node are stored: own columns, owned and complex objects, documents.</summary>
internal sealed class MemberReader
{
    private readonly GraphNode _node;
    private readonly List<GraphFinding> _findings;
    private readonly List<GraphMember> _members = [];
    private readonly List<string> _undecided = [];
    private readonly List<StoredLink> _links = [];

    private MemberReader(GraphNode node, List<GraphFinding> findings)
    {
        _node = node;
        _findings = findings;
    }

    public static List<StoredLink> Read(GraphNode node, List<GraphFinding> findings)
    {
        var reader = new MemberReader(node, findings);
        reader.Read(node.EntityType, node.Descriptor, "", null, null);
        node.Members = reader._members;
        node.Undecided = reader._undecided;
        return reader._links;
    }

    // A document while we are in one: its column, and the names from its root.
    private sealed record Document(GraphTable Table, IColumn Column, string[] Names);

    private void Read(ITypeBase type, PersonalDataDescriptor? descriptor, string prefix, PersonalMember? whole, Document? document)
    {
        for (var declaring = descriptor; declaring is not null; declaring = declaring.Inherited)
            _links.AddRange(declaring.Links.Select(link => new StoredLink(type, link, prefix, document is not null)));

        foreach (var property in type.GetProperties())
            Property(property, descriptor, prefix, whole, document);
        foreach (var complex in type.GetComplexProperties())
        {
            var inner = document is not null
                ? document with { Names = [.. document.Names, Name(complex), .. complex.IsCollection ? Element : []] }
                : complex.ComplexType.IsMappedToJson() ? Root(complex.ComplexType.GetContainerColumnName(), complex.IsCollection) : null;
            Part(complex.ComplexType, complex.Name, complex.IsCollection, descriptor, prefix, whole, inner);
        }

        if (type is not IEntityType entity)
            return;
        foreach (var navigation in entity.GetNavigations())
        {
            var target = navigation.TargetEntityType;
            if (!navigation.ForeignKey.IsOwnership || navigation.IsOnDependent)
                continue;
            if (target.IsMappedToJson())
            {
                var inner = document is not null
                    ? document with { Names = [.. document.Names, target.GetJsonPropertyName() ?? navigation.Name, .. navigation.IsCollection ? Element : []] }
                    : Root(target.GetContainerColumnName(), navigation.IsCollection);
                Part(target, navigation.Name, navigation.IsCollection, descriptor, prefix, whole, inner);
            }
            else if (NodeReader.SharesTable(target) && PersonalDataDescriptor.Of(target.ClrType) is not { IsSubject: true })
            {
                Part(target, navigation.Name, isCollection: false, descriptor, prefix, whole, null);
            }
        }
    }

    private static readonly string[] Element = ["[]"];

    private static string Name(IComplexProperty complex) => complex.GetJsonPropertyName() ?? complex.Name;

    private Document? Root(string? column, bool isCollection)
    {
        foreach (var table in _node.Tables)
        {
            if (column is not null && table.Table.FindColumn(column) is { } found)
                return new Document(table, found, isCollection ? Element : []);
        }

        return null;
    }

    private void Part(ITypeBase part, string name, bool isCollection, PersonalDataDescriptor? outer, string prefix, PersonalMember? whole, Document? document) =>
        Read(part, PersonalDataDescriptor.Of(part.ClrType), prefix + name + (isCollection ? "[]." : "."), whole ?? Find(outer, name), document);

    private void Property(IProperty property, PersonalDataDescriptor? descriptor, string prefix, PersonalMember? whole, Document? document)
    {
        var path = prefix + property.Name;
        var member = Find(descriptor, property.Name) ?? whole;
        if (property.IsPrimaryKey() && member is null or { Facts.IsKey: true })
            return;
        if (Facts(property, member) is { } facts)
        {
            Store(property, path, facts, member, document);
            return;
        }

        if (descriptor is not null && IsUndecided(property, descriptor))
            _undecided.Add(path);
    }

    private static PersonalMemberFacts? Facts(IProperty property, PersonalMember? member)
    {
        if (member is not null)
            return member.Facts;
        if (property.FindAnnotation(PersonalPropertyExtensions.Category)?.Value is not string category)
            return null;
        return new PersonalMemberFacts
        {
            Category = Enum.Parse<PersonalDataCategory>(category),
            OnErasure = property.FindAnnotation(PersonalPropertyExtensions.OnErasure)?.Value is string action ? Enum.Parse<ErasureAction>(action) : ErasureAction.Erase,
        };
    }

    private void Store(IProperty property, string path, PersonalMemberFacts facts, PersonalMember? member, Document? document)
    {
        if (document is not null)
        {
            _members.Add(new GraphMember(path, facts, member, property, document.Table, document.Column, [.. document.Names, property.GetJsonPropertyName() ?? property.Name]));
            return;
        }

        var found = false;
        foreach (var table in _node.Tables)
        {
            if (table.Table.FindColumn(property) is not { } column)
                continue;
            found = true;
            // A key of the row stands in each table of it, and is one member all the same.
            _members.Add(new GraphMember(path, facts, member, property, table, column, null));
        }

        if (!found)
            _findings.Add(new GraphFinding(GraphFault.UnsupportedShape, GraphSeverity.Error, _node.Name + "." + path, "it is stored in none of the tables of its entity"));
    }

    private static bool IsUndecided(IProperty property, PersonalDataDescriptor descriptor)
    {
        if (property.IsForeignKey() || property.IsConcurrencyToken || property.FindAnnotation(PersonalPropertyExtensions.NotPersonal) is not null)
            return false;
        if (property.IsShadowProperty())
            return property != (property.DeclaringType as IEntityType)?.FindDiscriminatorProperty() && !property.IsKey();
        for (var declaring = descriptor; declaring is not null; declaring = declaring.Inherited)
        {
            if (declaring.Undecided.Contains(property.Name))
                return true;
        }

        // Declared by a class below the marked one: nobody was asked.
        var declared = (System.Reflection.MemberInfo?)property.PropertyInfo ?? property.FieldInfo;
        return declared?.DeclaringType is { } type && type != descriptor.Type && type.IsSubclassOf(descriptor.Type);
    }

    private static PersonalMember? Find(PersonalDataDescriptor? descriptor, string name)
    {
        if (descriptor is null)
            return null;
        // The most derived declaration of a name counts.
        for (var i = descriptor.Members.Count - 1; i >= 0; i--)
        {
            if (descriptor.Members[i].Name == name)
                return descriptor.Members[i];
        }

        return null;
    }
}
