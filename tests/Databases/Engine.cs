namespace PersonalDataAnalyzers.Databases;

/// <summary>The engines that everything on a database is tested on.</summary>
public enum Engine
{
    /// <summary>SQLite, in a file.</summary>
    Sqlite,

    /// <summary>PostgreSQL, on a server of the test process's own.</summary>
    PostgreSql,
}
