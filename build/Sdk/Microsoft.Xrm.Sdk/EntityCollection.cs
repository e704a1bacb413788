using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A page of rows.</summary>
public sealed class EntityCollection : IExtensibleDataObject
{
    /// <summary>An empty page.</summary>
    public EntityCollection()
        : this([])
    {
    }

    /// <summary>A page of these rows.</summary>
    public EntityCollection(IList<Entity> list)
    {
        Entities = new DataCollection<Entity>(list);
    }

    /// <summary>The rows.</summary>
    public DataCollection<Entity> Entities { get; }

    /// <summary>The logical name of the table.</summary>
    public string EntityName { get; set; }

    /// <summary>Whether there are more rows than this page holds.</summary>
    public bool MoreRecords { get; set; }

    /// <summary>What to hand back to get the next page.</summary>
    public string PagingCookie { get; set; }

    /// <summary>The lowest row version that is still being written.</summary>
    public string MinActiveRowVersion { get; set; }

    /// <summary>How many rows there are over all pages, if that was asked for; else -1.</summary>
    public int TotalRecordCount { get; set; }

    /// <summary>Whether there are more rows than the service counts.</summary>
    public bool TotalRecordCountLimitExceeded { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>A row by its place in the page.</summary>
    public Entity this[int index]
    {
        get => Entities[index];
        set => Entities[index] = value;
    }
}
