using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Finds the combinations of rows that satisfy a query.</summary>
/// <remarks>
/// The links are walked depth first over one working array, which is copied only for a combination that is kept. What is nested
/// in an outer link belongs to that link: a row that finds no partner for an inner link below counts as not found itself, as in
/// SQL's "left join (a inner join b)".
/// </remarks>
internal sealed class Joining
{
    private readonly SelectQuery query;
    private readonly IRowSource rows;
    private readonly List<Step> steps = [];
    private readonly Row?[] current;
    private readonly bool[] matched;
    private readonly FilterGroup? early;
    private readonly List<Row?[]> found = [];

    public Joining(SelectQuery query, IRowSource rows)
    {
        this.query = query;
        this.rows = rows;
        Plan(query.Root.Links);
        var slots = 1 + steps.Count(step => !step.IsEnd);
        current = new Row?[slots];
        matched = new bool[slots];
        early = RootOnly(query.Where);
    }

    /// <returns>One array for each combination: a row for each table of the query, null where an outer link found none.</returns>
    public Row?[][] All()
    {
        foreach (var row in RowFinder.Candidates(query, rows))
        {
            current[0] = row;
            if (early is null || early.Accepts(current))
            {
                Take(0);
            }
        }

        return [.. found];
    }

    private void Plan(List<Source> links)
    {
        foreach (var link in links)
        {
            var step = new Step(link, IsEnd: false);
            steps.Add(step);
            Plan(link.Links);
            step.End = steps.Count;
            steps.Add(new Step(link, IsEnd: true));
        }
    }

    private void Take(int at)
    {
        if (at == steps.Count)
        {
            if (query.Where is null || query.Where.Accepts(current))
            {
                found.Add((Row?[])current.Clone());
            }

            return;
        }

        var step = steps[at];
        if (step.IsEnd)
        {
            matched[step.Link.Slot] = true;
            Take(at + 1);
            return;
        }

        Join(step.Link, at);
        if (step.Link.Outer && !matched[step.Link.Slot])
        {
            Take(step.End + 1);
        }
    }

    private void Join(Source link, int at)
    {
        matched[link.Slot] = false;
        if (current[link.Parent!.Slot]?.Get(link.ParentColumn!) is not { } value)
        {
            return;
        }

        if (RowFinder.KeyOf(link, value) is { } id)
        {
            if (rows.Find(link.Table.Name, id) is { } only)
            {
                Try(link, only, at);
            }
        }
        else
        {
            foreach (var row in RowFinder.Matching(link.Table, link.JoinColumn!, value, rows))
            {
                Try(link, row, at);
            }
        }

        current[link.Slot] = null;
    }

    private void Try(Source link, Row row, int at)
    {
        current[link.Slot] = row;
        if (link.On is null || link.On.Accepts(current))
        {
            Take(at + 1);
        }
    }

    /// <summary>The part of the condition that only looks at the root, to be asked before anything is joined.</summary>
    private static FilterGroup? RootOnly(Filter? where)
    {
        var early = new FilterGroup(any: false);
        early.Parts.AddRange(where switch
        {
            null => [],
            FilterGroup { Any: false } all => all.Parts.Where(part => part.ConcernsOnly(0)),
            var single => single.ConcernsOnly(0) ? [single] : [],
        });
        return early.Parts.Count == 0 ? null : early;
    }

    /// <param name="Link">The link that begins or ends here.</param>
    /// <param name="IsEnd">Whether everything nested in the link has been found.</param>
    private sealed record Step(Source Link, bool IsEnd)
    {
        /// <summary>Where the link ends, for the step that begins it.</summary>
        public int End { get; set; }
    }
}
