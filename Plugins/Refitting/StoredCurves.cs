using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.ReplyCurveTable.Columns;

namespace GhostingGuard.Plugins.Refitting;

/// <summary>The organisation's own reply curves, one active row for each kind.</summary>
internal sealed class StoredCurves
{
    private readonly IOrganizationService reading;
    private readonly IOrganizationService writing;

    /// <param name="reading">Finds the rows.</param>
    /// <param name="writing">Writes them.</param>
    public StoredCurves(IOrganizationService reading, IOrganizationService writing)
    {
        this.reading = reading;
        this.writing = writing;
    }

    /// <summary>Stores a curve.</summary>
    /// <param name="kind">The kind it is for.</param>
    /// <param name="curve">The curve.</param>
    /// <param name="name">What a new row is called.</param>
    /// <returns>False when the row that counts says the same already; then nothing is written.</returns>
    public bool Store(SilenceKind kind, ReplyCurve curve, string name)
    {
        var stored = InForce(kind);
        var points = CurvePoints.Write(curve);
        if (stored?.Value<string>(Columns.Points) == points && stored.Value<int?>(Columns.Waits) == curve.Waits)
        {
            return false;
        }

        var row = new Entity(ReplyCurveTable.Name)
        {
            [Columns.Points] = points,
            [Columns.Waits] = curve.Waits,
            [Columns.FittedOn] = curve.FittedOn,
        };
        if (stored is null)
        {
            row[Columns.CurveName] = name;
            row[Columns.Kind] = Choices.Of(kind);
            writing.Create(row);
        }
        else
        {
            row.Id = stored.Id;
            writing.Update(row);
        }

        return true;
    }

    /// <summary>Of several active rows the one fitted last counts.</summary>
    private Entity? InForce(SilenceKind kind)
    {
        var query = new QueryExpression(ReplyCurveTable.Name) { ColumnSet = new ColumnSet(Columns.Points, Columns.Waits), TopCount = 1 };
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, ReplyCurveTable.StateActive);
        query.Criteria.AddCondition(Columns.Kind, ConditionOperator.Equal, Choices.Of(kind).Value);
        query.AddOrder(Columns.FittedOn, OrderType.Descending);
        return reading.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
