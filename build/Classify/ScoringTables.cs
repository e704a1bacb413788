using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using Spectre.Console;

namespace GhostingGuard.Build.Classify;

/// <summary>Shows how the rules did: who was taken for what, the shares that matter, the misses.</summary>
internal sealed class ScoringTables(IAnsiConsole console)
{
    public void Show(Scoring scoring)
    {
        console.WriteLine();
        console.WriteLine(scoring.Title);
        Confusion(scoring);
        Line("right kind", scoring.AllRight);
        Line("bounces called bounce", scoring.Called(AnswerKind.Bounce, AnswerKind.Bounce));
        Line("bounces called bounce or delay notice", scoring.Called(AnswerKind.Bounce, AnswerKind.Bounce, AnswerKind.DelayNotice));
        Line("absences called absence", scoring.Called(AnswerKind.Absence, AnswerKind.Absence));
        Line("people called automatic", scoring.PeopleCalledAutomatic);
        if (scoring.Days.Any)
        {
            var days = scoring.Days;
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"days of return: {days.Right} right, {days.Wrong} wrong, {days.Missed} missed, {days.Invented} invented, {days.RightlyNone} rightly none"));
        }

        Misses(scoring);
    }

    private void Confusion(Scoring scoring)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("is \\ called");
        foreach (var called in scoring.Kinds)
        {
            table.AddColumn(new TableColumn(KindNames.Of(called)).RightAligned());
        }

        foreach (var right in scoring.Kinds.Where(kind => scoring.Judgements.Any(judgement => judgement.Mail.Kind == kind)))
        {
            table.AddRow([KindNames.Of(right), .. scoring.Kinds.Select(called => Number(scoring.Count(right, called)))]);
        }

        console.Write(table);
    }

    private void Misses(Scoring scoring)
    {
        foreach (var miss in scoring.Misses)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"line {miss.Mail.Line}: {KindNames.Of(miss.Mail.Kind)} called {KindNames.Of(miss.Kind)}: {Quoted.Of(miss.Mail.Subject)} from {Quoted.Of(miss.Mail.From)}"));
        }

        foreach (var miss in scoring.Judgements.Where(judgement => judgement.Mail.Received is not null && judgement.ReturnsOn != judgement.Mail.ReturnsOn))
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"line {miss.Mail.Line}: back on {miss.Mail.ReturnsOn:yyyy-MM-dd}, read {miss.ReturnsOn:yyyy-MM-dd}: {Quoted.Of(miss.Mail.Subject)}"));
        }
    }

    private void Line(string what, Share share)
    {
        if (share.Percent is { } percent)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {share.Count} of {share.Of} ({percent:0.0} %)"));
        }
    }

    private static string Number(int count) => count == 0 ? "" : count.ToString("N0", CultureInfo.InvariantCulture);
}
