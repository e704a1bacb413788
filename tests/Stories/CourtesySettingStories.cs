using System;
using Xunit;
using static GhostingGuard.Stories.Courtesies;

namespace GhostingGuard.Stories;

/// <summary>What an administrator sets about courtesies, and what happens before anything is set.</summary>
public sealed class CourtesySettingStories
{
    private const int German = 1031;

    [Theory]
    [InlineData(1033, "No limit for courtesies has been set yet in CHF, the base currency of your organization. Please ask an administrator to enter an amount in the environment variable “Limit for courtesies” (gg_CourtesyLimit), then save again.")]
    [InlineData(German, "In CHF, der Basiswährung Ihrer Organisation, ist noch keine Grenze für Aufmerksamkeiten festgelegt. Bitte lassen Sie die Administration einen Betrag in der Umgebungsvariable „Grenze für Aufmerksamkeiten“ (gg_CourtesyLimit) eingeben und speichern Sie dann erneut.")]
    public void Without_an_amount_in_another_base_currency_nothing_with_a_value_can_be_planned(int language, string sentence)
    {
        var world = new World(language: language, currency: "CHF");
        var courtesies = new Courtesies(world);

        Assert.Equal(sentence, Refusal(() => courtesies.Plan(0.01m)));
        courtesies.Plan(0);
        Assert.False(courtesies.IsOver(courtesies.Give(500)));

        world.SetVariable("gg_CourtesyLimit", "600");
        courtesies.Plan(100);
        Assert.Contains(language == German ? "600,01 CHF" : "600.01 CHF", Refusal(() => courtesies.Plan(0.01m)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("35", 35, 35.01)]
    [InlineData("49.90", 49.90, 49.91)]
    [InlineData("0", 0, 0.01)]
    public void The_amount_that_was_set_holds(string amount, double most, double tooMuch)
    {
        var world = new World();
        var courtesies = new Courtesies(world);
        world.SetVariable("gg_CourtesyLimit", amount);

        courtesies.Plan((decimal)most, "2027-05-03");

        Refusal(() => courtesies.Plan((decimal)tooMuch));
    }

    [Theory]
    [InlineData(1033, "gg_CourtesyLimit", "50,-", "The environment variable “Limit for courtesies” (gg_CourtesyLimit) holds “50,-”, which is no amount. Please ask an administrator to enter a number of 0 or more, such as 50 or 49.90.")]
    [InlineData(German, "gg_CourtesyLimit", "-1", "Die Umgebungsvariable „Grenze für Aufmerksamkeiten“ (gg_CourtesyLimit) enthält „-1“, und das ist kein Betrag. Bitte lassen Sie die Administration eine Zahl ab 0 eingeben, zum Beispiel 50 oder 49.90.")]
    [InlineData(1033, "gg_BusinessYearStart", "13", "The environment variable “First month of the business year” (gg_BusinessYearStart) holds “13”, which is no month. Please ask an administrator to enter a number from 1 to 12.")]
    [InlineData(German, "gg_BusinessYearStart", "0", "Die Umgebungsvariable „Erster Monat des Geschäftsjahrs“ (gg_BusinessYearStart) enthält „0“, und das ist kein Monat. Bitte lassen Sie die Administration eine Zahl von 1 bis 12 eingeben.")]
    public void A_setting_that_makes_no_sense_stops_planning_and_says_where_to_correct_it(int language, string variable, string value, string sentence)
    {
        var world = new World(language: language);
        var courtesies = new Courtesies(world);
        world.SetVariable(variable, value);

        Assert.Equal(sentence, Refusal(() => courtesies.Plan(10)));

        courtesies.Give(10);
    }
}
