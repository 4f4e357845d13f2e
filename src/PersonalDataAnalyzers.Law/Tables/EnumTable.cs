using System;
using System.Collections.Generic;
using System.Globalization;

namespace PersonalDataAnalyzers.Law.Tables;

/// <summary>A table with exactly one row for each value of an enum but its zero ("not stated").</summary>
internal sealed class EnumTable<TEnum, TRow>
    where TEnum : struct, Enum
    where TRow : class
{
    private readonly Lazy<Loaded> _loaded;

    public EnumTable(string name, Func<LawRow, TRow> read, params string[] columns) =>
        _loaded = new Lazy<Loaded>(() => new Loaded(LawTable.Load(name, 1, columns), read, columns[0]));

    public LawTable Table => _loaded.Value.Table;

    public IReadOnlyList<TRow> Rows => _loaded.Value.Rows;

    public TRow? Find(TEnum value) => _loaded.Value.ByValue.TryGetValue(value, out var row) ? row : null;

    private sealed class Loaded
    {
        public Loaded(LawTable table, Func<LawRow, TRow> read, string key)
        {
            Table = table;
            Rows = new TRow[table.Rows.Count];
            for (var i = 0; i < Rows.Length; i++)
            {
                var value = table.Rows[i].Enum<TEnum>(key);
                if (Convert.ToInt64(value, CultureInfo.InvariantCulture) == 0)
                    throw table.Rows[i].Fault("'not stated' has no row");
                Rows[i] = read(table.Rows[i]);
                ByValue.Add(value, Rows[i]);
            }

            foreach (TEnum value in Enum.GetValues(typeof(TEnum)))
            {
                if (Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0 && !ByValue.ContainsKey(value))
                    throw new LawTableException(table.Name, 0, "no row for " + typeof(TEnum).Name + "." + value);
            }
        }

        public LawTable Table { get; }

        public TRow[] Rows { get; }

        public Dictionary<TEnum, TRow> ByValue { get; } = new();
    }
}
