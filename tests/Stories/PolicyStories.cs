using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>An administrator sets policies and quiet periods; what makes no sense is refused in the administrator's language.</summary>
public sealed class PolicyStories
{
    private const int German = 1031;

    [Theory]
    [InlineData(1033, "gg_messagewatchafter", 6, "“Message: watch after” (6) must not be larger than “Message: at risk after” (5). Please lower the first or raise the second.")]
    [InlineData(German, "gg_messagewatchafter", 6, "„Nachricht: Im Blick behalten nach“ (6) darf nicht größer sein als „Nachricht: Gefährdet nach“ (5). Bitte verringern Sie die erste Zahl oder erhöhen Sie die zweite.")]
    [InlineData(1033, "gg_offerghostingafter", 10_000, "“Offer: ghosting after” may be at most 250. Please enter a number from 1 to 250, or leave it empty for the default.")]
    [InlineData(German, "gg_ourturnafter", 0, "„Wir sind am Zug nach“ muss mindestens 1 sein. Bitte geben Sie eine Zahl von 1 bis 250 ein oder lassen Sie das Feld leer, dann gilt der Standard.")]
    public void A_number_that_makes_no_sense_is_refused(int language, string column, int value, string sentence)
    {
        var world = new World(language: language);

        Assert.Equal(sentence, Refusal(() => world.Service.Create(Policy((column, value)))));
    }

    [Theory]
    [InlineData(1033, "gg_agreementwords", "yes\nno problem", "“no problem” would never confirm anything, since it is or holds a word of refusal or change. Please take it out of “Words of agreement”, or enter a list of your own without it under “Words of refusal or change”.")]
    [InlineData(German, "gg_refusalwords", "nein, passt", "„passt“ würde nie etwas bestätigen, weil es ein Wort der Absage oder Änderung ist oder enthält. Bitte nehmen Sie es aus „Wörter der Zustimmung“ heraus oder geben Sie unter „Wörter der Absage oder Änderung“ eine eigene Liste ohne dieses Wort ein.")]
    [InlineData(1033, "gg_refusalwords", "no, ?", "“?” is no word. Please enter words or short phrases, each on a line of its own or with commas between, or leave the field empty for the words of the product.")]
    [InlineData(German, "gg_agreementwords", "ja, !", "„!“ ist kein Wort. Bitte geben Sie Wörter oder kurze Wendungen ein, jede in einer eigenen Zeile oder mit Kommas dazwischen, oder lassen Sie das Feld leer, dann gelten die Wörter des Produkts.")]
    public void Words_of_a_reply_that_make_no_sense_are_refused(int language, string column, string value, string sentence)
    {
        var world = new World(language: language);

        Assert.Equal(sentence, Refusal(() => world.Service.Create(Policy((column, value)))));
        var policy = new EntityReference("gg_ghostingpolicy", world.Service.Create(Policy(("gg_agreementwords", "jo"), ("gg_refusalwords", "nö"))));
        Assert.Equal(sentence, Refusal(() => world.Update(policy, (column, value), (column == "gg_agreementwords" ? "gg_refusalwords" : "gg_agreementwords", null))));
    }

    [Theory]
    [InlineData(1033, "“Words of agreement” may hold at most 200 words or phrases. Please leave some of them out.")]
    [InlineData(German, "„Wörter der Zustimmung“ darf höchstens 200 Wörter oder Wendungen enthalten. Bitte lassen Sie einige davon weg.")]
    public void More_words_than_anybody_means_are_refused(int language, string sentence)
    {
        var world = new World(language: language);

        Assert.Equal(sentence, Refusal(() => world.Service.Create(Policy(("gg_agreementwords", Words(201))))));
        Assert.NotEqual(Guid.Empty, world.Service.Create(Policy(("gg_agreementwords", Words(200)))));

        static string Words(int count) => string.Join(",", Enumerable.Range(1, count).Select(number => $"word{number}"));
    }

    [Theory]
    [InlineData(1033, "The opportunity has no column “gg_nosuchcolumn”. Please enter the logical name of a column, for example stepname, or leave the field empty.")]
    [InlineData(German, "Die Verkaufschance hat keine Spalte „gg_nosuchcolumn“. Bitte geben Sie den logischen Namen einer Spalte ein, zum Beispiel stepname, oder lassen Sie das Feld leer.")]
    public void A_stage_column_that_does_not_exist_is_refused(int language, string sentence)
    {
        var world = new World(language: language);

        Assert.Equal(sentence, Refusal(() => world.Service.Create(Policy(("gg_stagecolumn", "gg_nosuchcolumn")))));
        Assert.NotEqual(Guid.Empty, world.Service.Create(Policy(("gg_stagecolumn", " salesstage "))));
    }

    [Fact]
    public void An_inactive_row_with_such_a_column_cannot_be_activated()
    {
        var world = new World();
        var policy = new EntityReference("gg_ghostingpolicy", world.Service.Create(Policy()));
        world.SetState(policy, 1, 2);
        world.Update(policy, ("gg_stagecolumn", "gg_nosuchcolumn"));

        Assert.StartsWith("The opportunity has no column", Refusal(() => world.SetState(policy, 0, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_number_that_makes_sense_is_saved()
    {
        var world = new World();

        var policy = world.Service.Create(Policy(("gg_messagewatchafter", 5)));

        Assert.Equal(5, Row(world, policy)["gg_messagewatchafter"]);
    }

    [Fact]
    public void A_change_is_judged_with_the_numbers_that_are_there_already()
    {
        var world = new World();
        var policy = new EntityReference("gg_ghostingpolicy", world.Service.Create(Policy(("gg_messageatriskafter", 9), ("gg_messageghostingafter", 12))));

        world.Update(policy, ("gg_messagewatchafter", 9));

        Assert.Contains("(10)", Refusal(() => world.Update(policy, ("gg_messagewatchafter", 10))), StringComparison.Ordinal);
        Assert.Contains("(9)", Refusal(() => world.Update(policy, ("gg_messageatriskafter", null))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1033, null, "There is a default row already, “House policy”. Please change that one, or enter the sales stage this row is for.")]
    [InlineData(German, null, "Es gibt schon eine Standardzeile, „House policy“. Bitte ändern Sie diese oder geben Sie die Vertriebsphase ein, für die diese Zeile gilt.")]
    [InlineData(1033, " 2-DEVELOP", "There is a row for the sales stage “2-DEVELOP” already, “Develop”. Please change that one, or enter another stage.")]
    [InlineData(German, "2-Develop", "Es gibt schon eine Zeile für die Vertriebsphase „2-Develop“, „Develop“. Bitte ändern Sie diese oder geben Sie eine andere Phase ein.")]
    public void There_is_one_row_for_each_stage(int language, string? stage, string sentence)
    {
        var world = new World(language: language);
        world.Service.Create(Policy());
        world.Service.Create(Policy("Develop", "2-Develop"));

        Assert.Equal(sentence, Refusal(() => world.Service.Create(Policy("Another", stage))));
    }

    [Fact]
    public void An_inactive_row_counts_for_nothing_until_it_is_active_again()
    {
        var world = new World();
        var old = new EntityReference("gg_ghostingpolicy", world.Service.Create(Policy()));
        world.SetState(old, 1, 2);

        world.Service.Create(Policy("New policy", null));

        Assert.Contains("“New policy”", Refusal(() => world.SetState(old, 0, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_row_must_leave_the_stages_sense()
    {
        var world = new World();
        var policy = new EntityReference("gg_ghostingpolicy", world.Service.Create(Policy()));
        world.Service.Create(Policy("Develop", "2-Develop", ("gg_messagewatchafter", 5)));

        Assert.Equal(
            "The row for the sales stage “2-Develop” would no longer fit: “Message: watch after” (5) must not be larger than “Message: at risk after” (4). Please lower the first or raise the second.",
            Refusal(() => world.Update(policy, ("gg_messageatriskafter", 4))));
    }

    [Theory]
    [InlineData(1033, "2026-12-24", null, "Please enter both the first and the last day of the quiet period.")]
    [InlineData(German, null, "2026-12-24", "Bitte geben Sie den ersten und den letzten Tag der ruhigen Zeit ein.")]
    [InlineData(1033, "2026-12-24", "2026-12-23", "The last day of the quiet period lies before its first day. Please swap or correct them.")]
    [InlineData(German, "2026-12-24", "2026-12-23", "Der letzte Tag der ruhigen Zeit liegt vor dem ersten. Bitte tauschen oder korrigieren Sie die beiden.")]
    [InlineData(1033, "2026-01-01", "2026-04-03", "A quiet period may last at most 92 days; this one lasts 93. Please check the year, or enter several periods.")]
    [InlineData(German, "2026-12-24", "2027-12-31", "Eine ruhige Zeit darf höchstens 92 Tage dauern; diese dauert 373. Bitte prüfen Sie das Jahr oder geben Sie mehrere Zeiten ein.")]
    public void A_quiet_period_that_makes_no_sense_is_refused(int language, string? from, string? to, string sentence)
    {
        var world = new World(language: language);

        Assert.Equal(sentence, Refusal(() => world.Service.Create(Quiet(from, to))));
    }

    [Fact]
    public void A_quiet_period_of_one_day_and_one_of_a_quarter_are_saved_and_a_change_is_judged_too()
    {
        var world = new World();
        world.Service.Create(Quiet("2026-12-24", "2026-12-24"));
        var quarter = new EntityReference("gg_quietperiod", world.Service.Create(Quiet("2026-01-01", "2026-04-02")));

        Assert.Contains("93", Refusal(() => world.Update(quarter, ("gg_to", Day("2026-04-03")))), StringComparison.Ordinal);
        Assert.Contains("both", Refusal(() => world.Update(quarter, ("gg_from", null))), StringComparison.Ordinal);
    }

    internal static Entity Policy(params (string Column, object? Value)[] values) => Policy("House policy", null, values);

    internal static Entity Policy(string name, string? stage, params (string Column, object? Value)[] values)
    {
        var row = new Entity("gg_ghostingpolicy") { ["gg_name"] = name, ["gg_stage"] = stage };
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return row;
    }

    internal static Entity Quiet(string? from, string? to, string? country = null) => new("gg_quietperiod")
    {
        ["gg_name"] = "Between the years",
        ["gg_from"] = Day(from),
        ["gg_to"] = Day(to),
        ["gg_country"] = country,
    };

    internal static DateTime? Day(string? day) => day is null ? null : World.Utc(day);

    internal static Entity Row(World world, Guid policy) =>
        world.Service.Retrieve("gg_ghostingpolicy", policy, new Microsoft.Xrm.Sdk.Query.ColumnSet(true));

    private static string Refusal(Action save) => Assert.Throws<FaultException<OrganizationServiceFault>>(save).Detail.Message;
}
