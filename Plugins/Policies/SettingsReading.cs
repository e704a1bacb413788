using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Policies;

/// <summary>Reads everything that makes up the settings. What makes no sense is left out and traced: it got in unseen.</summary>
internal sealed class SettingsReading
{
    /// <summary>Quiet periods that are read at most, the latest ones.</summary>
    private const int MostPeriods = 500;

    private const int MostCurves = 50;

    /// <summary>The number of the first kind of silence; the others follow in the order of the domain.</summary>
    private const int FirstKind = 847170000;

    private readonly IOrganizationService service;
    private readonly Action<string> trace;
    private readonly OrganizationSettings organization;
    private readonly PolicyRow defaultRow;
    private readonly Dictionary<string, PolicyRow> stages = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FreePeriod> free;
    private readonly Dictionary<SilenceKind, ReplyCurve> curves = [];

    /// <param name="service">Reads as SYSTEM.</param>
    /// <param name="policies">The active policy rows, the oldest first; one at least is the default row.</param>
    /// <param name="trace">Told what was left out.</param>
    public SettingsReading(IOrganizationService service, IReadOnlyList<StoredPolicy> policies, Action<string> trace)
    {
        this.service = service;
        this.trace = trace;
        var first = policies.First(policy => policy.Stage is null);
        defaultRow = Sensible(first, Policy.Default);
        AddStages(policies.Where(policy => policy.Stage is not null), Policy.Default.With(defaultRow));
        var hasSensibleWords = HasSensibleWords(first);
        organization = new OrganizationSettings(
            first.Row.Value<string>(GhostingPolicyTable.Columns.StageColumn),
            ZoneName(first.Row.Value<int?>(GhostingPolicyTable.Columns.TimeZone)),
            first.Row.Moment(GhostingPolicyTable.Columns.BaselineOn),
            AllowsPerOwnerFigures(),
            first.Row.Value<bool>(GhostingPolicyTable.Columns.CloseByProcess),
            first.Row.Value<bool>(GhostingPolicyTable.Columns.MailByProcess),
            first.Row.Value<string>(GhostingPolicyTable.Columns.WayOrder),
            hasSensibleWords ? first.Row.Value<string>(GhostingPolicyTable.Columns.AgreementWords) : null,
            hasSensibleWords ? first.Row.Value<string>(GhostingPolicyTable.Columns.RefusalWords) : null);
        free = [.. QuietPeriods(), .. new ClosureReading(service, trace).Read()];
        AddCurves();
    }

    public Settings Read(int version) => new(version, organization, defaultRow, stages, free, curves);

    private bool HasSensibleWords(StoredPolicy policy)
    {
        var objections = ConsentObjections.To(
            policy.Row.Value<string>(GhostingPolicyTable.Columns.AgreementWords),
            policy.Row.Value<string>(GhostingPolicyTable.Columns.RefusalWords),
            Language.English).ToList();
        if (objections.Count > 0)
        {
            trace($"the words of agreement and refusal of policy {policy.Row.Id} are left out: {string.Join(" ", objections)}");
        }

        return objections.Count == 0;
    }

    private PolicyRow Sensible(StoredPolicy policy, Policy below)
    {
        var objections = PolicyObjections.To(policy.Sets, below, Language.English);
        if (objections.Count == 0)
        {
            return policy.Sets;
        }

        trace($"policy {policy.Row.Id} is left out: {string.Join(" ", objections)}");
        return PolicyRow.Empty;
    }

    private void AddStages(IEnumerable<StoredPolicy> policies, Policy below)
    {
        foreach (var policy in policies)
        {
            if (stages.ContainsKey(policy.Stage!))
            {
                trace($"policy {policy.Row.Id} is left out: an older row is for its stage too");
            }
            else
            {
                stages.Add(policy.Stage!, Sensible(policy, below));
            }
        }
    }

    private bool AllowsPerOwnerFigures()
    {
        const string Set = "set";
        var query = new QueryExpression(EnvironmentVariableDefinitionTable.Name)
        {
            ColumnSet = new ColumnSet(EnvironmentVariableDefinitionTable.Columns.DefaultValue),
            TopCount = 1,
        };
        query.Criteria.AddCondition(
            EnvironmentVariableDefinitionTable.Columns.SchemaName, ConditionOperator.Equal, EnvironmentVariableDefinitionTable.PerOwnerFigures);
        var value = query.AddLink(
            EnvironmentVariableValueTable.Name,
            EnvironmentVariableDefinitionTable.Columns.Id,
            EnvironmentVariableValueTable.Columns.Definition,
            JoinOperator.LeftOuter);
        value.EntityAlias = Set;
        value.Columns = new ColumnSet(EnvironmentVariableValueTable.Columns.Value);
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault();
        var answer = row?.Value<string>(Set.Of(EnvironmentVariableValueTable.Columns.Value))
            ?? row?.Value<string>(EnvironmentVariableDefinitionTable.Columns.DefaultValue);
        return string.Equals(answer, EnvironmentVariableDefinitionTable.Yes, StringComparison.OrdinalIgnoreCase);
    }

    private string? ZoneName(int? code)
    {
        if (code is null)
        {
            return null;
        }

        var query = new QueryExpression(TimeZoneDefinitionTable.Name) { ColumnSet = new ColumnSet(TimeZoneDefinitionTable.Columns.StandardName), TopCount = 1 };
        query.Criteria.AddCondition(TimeZoneDefinitionTable.Columns.Code, ConditionOperator.Equal, code.Value);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Value<string>(TimeZoneDefinitionTable.Columns.StandardName);
    }

    private IEnumerable<FreePeriod> QuietPeriods()
    {
        var query = new QueryExpression(QuietPeriodTable.Name)
        {
            ColumnSet = new ColumnSet(QuietPeriodTable.Columns.From, QuietPeriodTable.Columns.To, QuietPeriodTable.Columns.Country),
            TopCount = MostPeriods,
        };
        query.Criteria.AddCondition(QuietPeriodTable.Columns.State, ConditionOperator.Equal, QuietPeriodTable.StateActive);
        query.Criteria.AddCondition(QuietPeriodTable.Columns.From, ConditionOperator.NotNull);
        query.Criteria.AddCondition(QuietPeriodTable.Columns.To, ConditionOperator.NotNull);
        query.Orders.Add(new OrderExpression(QuietPeriodTable.Columns.To, OrderType.Descending));
        return service.RetrieveMultiple(query).Entities.Select(row => new FreePeriod(
            row.Value<DateTime>(QuietPeriodTable.Columns.From),
            row.Value<DateTime>(QuietPeriodTable.Columns.To),
            row.Value<string>(QuietPeriodTable.Columns.Country)));
    }

    private void AddCurves()
    {
        var query = new QueryExpression(ReplyCurveTable.Name)
        {
            ColumnSet = new ColumnSet(
                ReplyCurveTable.Columns.Kind, ReplyCurveTable.Columns.Points, ReplyCurveTable.Columns.Waits, ReplyCurveTable.Columns.FittedOn),
            TopCount = MostCurves,
        };
        query.Criteria.AddCondition(ReplyCurveTable.Columns.State, ConditionOperator.Equal, ReplyCurveTable.StateActive);
        query.Criteria.AddCondition(ReplyCurveTable.Columns.Kind, ConditionOperator.NotNull);
        query.Criteria.AddCondition(ReplyCurveTable.Columns.Points, ConditionOperator.NotNull);
        query.Criteria.AddCondition(ReplyCurveTable.Columns.FittedOn, ConditionOperator.NotNull);
        query.Orders.Add(new OrderExpression(ReplyCurveTable.Columns.FittedOn, OrderType.Descending));
        foreach (var row in service.RetrieveMultiple(query).Entities)
        {
            var kind = (SilenceKind)(row.Choice(ReplyCurveTable.Columns.Kind)!.Value - FirstKind);
            if (!curves.ContainsKey(kind) && Curve(row) is { } curve)
            {
                curves.Add(kind, curve);
            }
        }
    }

    private ReplyCurve? Curve(Entity row)
    {
        try
        {
            return CurvePoints.Read(
                row.Value<string>(ReplyCurveTable.Columns.Points)!,
                row.Value<int>(ReplyCurveTable.Columns.Waits),
                row.Moment(ReplyCurveTable.Columns.FittedOn)!.Value);
        }
        catch (Exception broken) when (broken is FormatException or ArgumentException or OverflowException)
        {
            trace($"reply curve {row.Id} is left out: {broken.Message}");
            return null;
        }
    }
}
