using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Graph;

/// <summary>One table that holds a part of each row of an entity: the only one, or one of several where a hierarchy or an
/// entity is split over tables.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The columns of the primary key in this table, in the order of the key.</param>
public sealed record GraphTable(ITable Table, IReadOnlyList<IColumn> Key);

/// <summary>What tells the rows of one concrete type from the rows of others in the same table.</summary>
/// <param name="Discriminator">The column that names the type; null where none does.</param>
/// <param name="Value">Its value, as the program knows it.</param>
/// <param name="AbsentFrom">Tables of derived types: a row of exactly this type stands in none of them.</param>
public sealed record GraphCondition(IColumn? Discriminator, object? Value, IReadOnlyList<GraphTable> AbsentFrom);
