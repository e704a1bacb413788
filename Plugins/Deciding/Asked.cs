using System;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Decisions;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Deciding;

/// <summary>What somebody asks for about one opportunity, with the opportunity as it was judged at that moment.</summary>
/// <remarks>What is judged is read as SYSTEM. Whoever must not see the opportunity is refused before.</remarks>
internal sealed class Asked
{
    private readonly PluginRun run;

    public Asked(PluginRun run)
    {
        this.run = run;
        var opportunity = AskedRow.Opportunity(run);
        Judgement = Judgement.Of(opportunity.Id, run.AsSystem, run.Now, run.Trace) ?? throw AskedRow.Gone(run);
        Language = CallersLanguage.Of(run);
        Say = DecisionWords.In(Language);
    }

    public Judgement Judgement { get; }

    /// <summary>The caller's language.</summary>
    public Language Language { get; }

    public DecisionWords Say { get; }

    public Entity Row => Judgement.Opportunity.Row;

    public WorkingTime Time => Judgement.Opportunity.Time;

    public bool IsClosed => Judgement.Opportunity.State == DealState.Closed;

    public bool IsOnHold => Judgement.Opportunity.State == DealState.Parked;

    /// <summary>A text the caller gave, without blanks around it; null for none.</summary>
    public string? Text(string name) => Input(name) is string text && text.Trim() is { Length: > 0 } given ? given : null;

    /// <summary>The day the caller gave, as a date of the deal's zone; null for none. A bare day comes as 00:00 UTC.</summary>
    public DateTime? Day(string name) => Input(name) is DateTime given
        ? Judgement.Opportunity.DayOf(given.Kind == DateTimeKind.Local ? given.ToUniversalTime() : DateTime.SpecifyKind(given, DateTimeKind.Utc))
        : null;

    /// <exception cref="InvalidPluginExecutionException">There is an objection; the caller reads it.</exception>
    public static void Refuse(string? objection)
    {
        if (objection is not null)
        {
            throw new InvalidPluginExecutionException(objection);
        }
    }

    /// <summary>Assesses anew, so that whoever asked sees what follows, and says whether anything was done.</summary>
    public void Answer(bool done)
    {
        run.Context.OutputParameters["Done"] = done;
        run.Context.OutputParameters["Explanation"] = new Assessor(run).AssessOnce(Row.Id)?.Explanation;
    }

    private object? Input(string name) => run.Context.InputParameters.TryGetValue(name, out var value) ? value : null;
}
