using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>Everything one request changes, directly or through plug-ins: kept together or taken back together.</summary>
/// <remarks>
/// There are no savepoints, because the service has none: a fault inside a nested call dooms the whole transaction.
/// </remarks>
internal sealed class Transaction : IDisposable
{
    private readonly Action close;
    private readonly List<(TableRows Rows, Guid Id, Row? Before)> written = [];
    private readonly List<Action> afterCommit = [];
    private readonly HashSet<(TableRows Rows, Guid Id)> held = [];
    private readonly List<Row?> outOfSight = [];
    private bool committed;

    public Transaction(Action close) => this.close = close;

    /// <summary>True once a service call made inside it has failed; it can no longer be committed.</summary>
    public bool IsDoomed { get; private set; }

    public void Doom() => IsDoomed = true;

    /// <summary>Keeps the row to itself until it ends; others that want to write it wait.</summary>
    public void Hold(TableRows rows, Guid id) => held.Add((rows, id));

    public bool Holds(TableRows rows, Guid id) => held.Contains((rows, id));

    /// <summary>Puts the rows back as they are for everybody else, as long as another transaction goes on.</summary>
    public void TakeOut()
    {
        for (var i = written.Count - 1; i >= 0; i--)
        {
            outOfSight.Add(written[i].Rows.Replace(written[i].Id, written[i].Before));
        }
    }

    /// <summary>Undoes <see cref="TakeOut"/>. Nobody else can have written these rows meanwhile, since this transaction holds them.</summary>
    public void PutBack()
    {
        for (var i = 0; i < written.Count; i++)
        {
            written[i].Rows.Replace(written[i].Id, outOfSight[written.Count - 1 - i]);
        }

        outOfSight.Clear();
    }

    public void Wrote(TableRows rows, Guid id, Row? before) => written.Add((rows, id, before));

    /// <summary>Does something once the transaction is committed; never if it is rolled back.</summary>
    public void AfterCommit(Action action) => afterCommit.Add(action);

    public void Commit()
    {
        if (IsDoomed)
        {
            throw Faults.NoActiveTransaction();
        }

        committed = true;
        close();
        foreach (var action in afterCommit)
        {
            action();
        }
    }

    /// <summary>Takes everything back unless it was committed.</summary>
    public void Dispose()
    {
        if (committed)
        {
            return;
        }

        for (var i = written.Count - 1; i >= 0; i--)
        {
            var (rows, id, before) = written[i];
            rows.Replace(id, before);
        }

        written.Clear();
        close();
    }
}
