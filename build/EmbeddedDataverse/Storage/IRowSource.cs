using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>What a query may read.</summary>
public interface IRowSource
{
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such table; the service's own fault.</exception>
    Table Table(string name);

    /// <summary>All rows of a table, in an order that is the same in every run.</summary>
    IEnumerable<Row> All(string table);

    /// <summary>The row with that primary key, or null.</summary>
    Row? Find(string table, Guid id);

    /// <summary>The rows whose lookup (or unique identifier) column holds that id, by index; the primary key works too.</summary>
    IEnumerable<Row> FindBy(string table, string column, Guid id);

    /// <summary>The rows whose integer column holds that number, by index.</summary>
    IEnumerable<Row> FindByNumber(string table, string column, int value);
}
