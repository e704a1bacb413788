using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Quotes: drafted, and activated when they go out.</summary>
internal static class QuoteSaves
{
    private const string Table = "quote";

    private static readonly TimeSpan Drafting = TimeSpan.FromHours(1);
    private static readonly TimeSpan Validity = TimeSpan.FromDays(42);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var owner = story.Company.As(story.Deal.Seller);
        EntityReference? quote = null;
        yield return new Save(planned.Moment - Drafting, () => quote = Company.Create(owner, Table, new()
        {
            ["name"] = story.SubjectLine(planned.Step, "offer"),
            ["opportunityid"] = story.Subject,
            ["customerid"] = story.Account,
            ["effectiveto"] = (planned.Moment + Validity).Date,
        }));
        yield return new Save(planned.Moment, () => owner.Update(new Entity(Table, quote!.Id)
        {
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(2),
        }));
    }
}
