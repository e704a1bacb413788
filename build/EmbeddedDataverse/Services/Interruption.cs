using System;
using System.Threading;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>
/// Somebody else's request that comes in between. Two requests are under way, yet only one of them moves at any time: the other
/// one starts where the first is told to pause, and hands back when it is through or has to wait for a row the first one holds.
/// decisions/0107 says what of SQL Server's locks is modelled.
/// </summary>
public sealed class Interruption
{
    private readonly RowStore rows;
    private readonly Func<OrganizationRequest, bool> moment;
    private readonly Action work;
    private readonly object gate = new();
    private bool isTurnOfOther;
    private Thread? thread;

    internal Interruption(RowStore rows, Func<OrganizationRequest, bool> moment, Action work)
    {
        this.rows = rows;
        this.moment = moment;
        this.work = work;
        rows.WaitForOthers = Wait;
    }

    /// <summary>True once the moment has come.</summary>
    public bool Came => thread != null;

    /// <summary>True once it had to wait for a row that the first request held.</summary>
    public bool Waited { get; private set; }

    /// <summary>True once it is through, well or not.</summary>
    public bool Ended { get; private set; }

    /// <summary>What the other request ended with; null if all went well.</summary>
    public Exception? Failure { get; private set; }

    private bool IsOther => Thread.CurrentThread == thread;

    /// <summary>The first request pauses here if this is the moment.</summary>
    internal void Before(OrganizationRequest request)
    {
        if (Came || !moment(request))
        {
            return;
        }

        thread = new Thread(Run) { IsBackground = true };
        var paused = rows.Suspend();
        thread.Start();
        HandOver(toOther: true);
        rows.Resume(paused);
    }

    /// <summary>What the first request held is free now, so the other one goes on.</summary>
    internal void TransactionEnded()
    {
        if (Came && !IsOther && !Ended)
        {
            HandOver(toOther: true);
        }
    }

    private void Run()
    {
        WaitForTurn(ofOther: true);
        try
        {
            work();
        }
        catch (Exception failure)
        {
            Failure = failure;
        }

        Ended = true;
        Pass(toOther: false);
    }

    private void Wait()
    {
        if (!IsOther)
        {
            // Each waits for a row of the other's.
            throw Faults.Deadlock();
        }

        Waited = true;
        var paused = rows.Suspend();
        HandOver(toOther: false);
        rows.Resume(paused);
    }

    private void HandOver(bool toOther)
    {
        Pass(toOther);
        WaitForTurn(!toOther);
    }

    private void Pass(bool toOther)
    {
        lock (gate)
        {
            isTurnOfOther = toOther;
            Monitor.PulseAll(gate);
        }
    }

    private void WaitForTurn(bool ofOther)
    {
        lock (gate)
        {
            while (isTurnOfOther != ofOther)
            {
                Monitor.Wait(gate);
            }
        }
    }
}
