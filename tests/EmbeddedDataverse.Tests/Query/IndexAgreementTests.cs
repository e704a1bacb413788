using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>Made-up queries are asked twice: as they are, and with every filter loosened by an impossible alternative, which
/// keeps its meaning but lets no index help.</summary>
public sealed class IndexAgreementTests
{
    private static readonly ConditionOperator[] OnIds =
        [ConditionOperator.Equal, ConditionOperator.In, ConditionOperator.NotEqual, ConditionOperator.Null, ConditionOperator.NotNull];

    private readonly World world = new();
    private readonly List<Guid> companies = [];
    private readonly List<Guid> people = [];
    private readonly List<Guid> deals = [];

    public IndexAgreementTests()
    {
        for (var i = 0; i < 4; i++)
        {
            companies.Add(world.Company($"c{i}"));
        }

        for (var i = 0; i < 8; i++)
        {
            people.Add(world.Person($"p{i}", ("companyid", i % 3 == 0 ? null : World.Reference("company", companies[i % 4]))));
        }

        for (var i = 0; i < 30; i++)
        {
            deals.Add(world.Deal($"d{i}", ("personid", i % 4 == 0 ? null : World.Reference("person", people[i % 8])), ("days", i % 5)));
        }
    }

    [Fact]
    public void An_index_never_changes_an_answer()
    {
        var narrow = 0;
        for (var seed = 0; seed < 1000; seed++)
        {
            var indexed = World.Names(world.Ask(Query(new Random(seed), loosened: false)));

            Assert.Equal((seed, World.Names(world.Ask(Query(new Random(seed), loosened: true)))), (seed, indexed));
            narrow += indexed.Length is > 0 and < 60 ? 1 : 0;
        }

        // The made-up queries are worth asking: many find some rows, and not all.
        Assert.True(narrow > 300, $"only {narrow}");
    }

    private QueryExpression Query(Random random, bool loosened)
    {
        var query = new QueryExpression("deal") { ColumnSet = new ColumnSet("name") };
        var person = query.AddLink("person", "personid", "personid", Join(random));
        person.EntityAlias = "p";
        var company = person.AddLink("company", "companyid", "companyid", Join(random));
        company.EntityAlias = "c";
        if (random.Next(2) == 0)
        {
            person.LinkCriteria = Loosened(Filter(random, 1, ["person"]), "personid", loosened);
        }

        if (random.Next(2) == 0)
        {
            company.LinkCriteria = Loosened(Filter(random, 1, ["company"]), "companyid", loosened);
        }

        query.Criteria = Loosened(Filter(random, 3, ["", "p", "c"]), "dealid", loosened);
        return query;
    }

    private static JoinOperator Join(Random random) => random.Next(2) == 0 ? JoinOperator.Inner : JoinOperator.LeftOuter;

    private static FilterExpression Loosened(FilterExpression filter, string key, bool loosened)
    {
        if (!loosened)
        {
            return filter;
        }

        var either = new FilterExpression(LogicalOperator.Or);
        either.AddFilter(filter);
        either.AddCondition(key, ConditionOperator.Null);
        return either;
    }

    private FilterExpression Filter(Random random, int depth, string[] tables)
    {
        var filter = new FilterExpression(random.Next(2) == 0 ? LogicalOperator.And : LogicalOperator.Or);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            filter.AddCondition(Condition(random, tables[random.Next(tables.Length)]));
        }

        if (depth > 1 && random.Next(2) == 0)
        {
            filter.AddFilter(Filter(random, depth - 1, tables));
        }

        return filter;
    }

    private ConditionExpression Condition(Random random, string table)
    {
        var alias = table is "p" or "c" ? table : null;
        var (column, ids) = table switch
        {
            "p" or "person" => random.Next(2) == 0 ? ("personid", people) : ("companyid", companies),
            "c" or "company" => ("companyid", companies),
            _ => random.Next(3) switch { 0 => ("dealid", deals), 1 => ("personid", people), _ => ("days", null) },
        };
        if (ids is null)
        {
            return new ConditionExpression(alias, column, ConditionOperator.Equal, random.Next(5));
        }

        var operation = OnIds[random.Next(OnIds.Length)];
        var count = operation switch { ConditionOperator.In => random.Next(1, 5), ConditionOperator.Null or ConditionOperator.NotNull => 0, _ => 1 };
        return new ConditionExpression(
            alias, column, operation, Enumerable.Range(0, count).Select(_ => (object)ids[random.Next(ids.Count)]).ToArray());
    }
}
