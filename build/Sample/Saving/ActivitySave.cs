using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>How every activity is saved: written down first, completed afterwards.</summary>
internal static class ActivitySave
{
    private const int Completed = 1;

    /// <param name="story">The deal.</param>
    /// <param name="step">What happens.</param>
    /// <param name="table">The activity's table.</param>
    /// <param name="writtenOn">When it is first saved, in UTC.</param>
    /// <param name="values">What is written down then.</param>
    /// <param name="doneOn">When it is completed, in UTC.</param>
    /// <param name="status">Its status reason once it is completed.</param>
    /// <param name="outcome">What else is filled in then.</param>
    public static IEnumerable<Save> WrittenAndDone(
        Story story,
        Step step,
        string table,
        DateTime writtenOn,
        Func<Dictionary<string, object?>> values,
        DateTime doneOn,
        int status,
        params (string Column, object Value)[] outcome)
    {
        var service = story.Company.As(story.Colleague(step));
        EntityReference? activity = null;
        yield return Written(story, step, table, writtenOn, values, created => activity = created);
        yield return new Save(doneOn, () =>
        {
            var done = new Entity(table, activity!.Id)
            {
                ["statecode"] = new OptionSetValue(Completed),
                ["statuscode"] = new OptionSetValue(status),
                ["actualend"] = doneOn,
            };
            foreach (var (column, value) in outcome)
            {
                done[column] = value;
            }

            service.Update(done);
        });
    }

    /// <summary>The duration a seller enters.</summary>
    public static (string Column, object Value) Minutes(int minutes) => ("actualdurationminutes", minutes);

    /// <summary>The first save alone.</summary>
    public static Save Written(
        Story story, Step step, string table, DateTime on, Func<Dictionary<string, object?>> values, Action<EntityReference> then) =>
        new(on, () =>
        {
            var row = values();
            if (step.Filed)
            {
                row["regardingobjectid"] = story.Subject;
            }

            then(Company.Create(story.Company.As(story.Colleague(step)), table, row));
        });
}
