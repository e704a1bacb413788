using System.Collections.Generic;
using GhostingGuard.Build.Sample.Scenarios;
using static GhostingGuard.Build.Sample.Sellers;

namespace GhostingGuard.Build.Sample;

/// <summary>The deals of the sample quarter.</summary>
internal static class Deals
{
    public static IReadOnlyList<Deal> All { get; } =
    [
        new("Retourensortierer Halle 2", "wolkenkuckuck", Jana, 214_000, Closed.SteadyWin, Quiet: 26),
        new("Förderstrecke Abfüllung", "kupferkessel", Stefan, 96_500, Closed.SteadyWin, Quiet: 25),
        new("Behälterlager Erweiterung", "daeumling", Miriam, 318_000, Closed.SteadyWin, Quiet: 9, Slow: 1),
        new("Parcel sorter, phase one", "nowhereparcels", Claire, 265_000, Closed.SteadyWin, Quiet: 20),
        new("Vertical conveyor, freezer hall", "noordpoolijs", Anneke, 142_000, Closed.SteadyWin, Quiet: 3, Pause: 12),
        new("Packplätze Weihnachtsgeschäft", "nimmerland", Tobias, 58_000, Closed.WinOutOfALead, Quiet: 27),
        new("Rollenbahn Schleiferei", "spiegeleule", Jana, 41_200, Closed.WinOutOfALead, Quiet: 12),
        new("Ersatzteilpaket 2026", "kupferkessel", Stefan, 8_900, Closed.RepeatOrder, Quiet: 51),
        new("Spare rollers", "lilliput", Claire, 6_400, Closed.RepeatOrder, Quiet: 41),
        new("Wartungsvertrag 2027", "wolkenkuckuck", Jana, 18_700, Closed.RepeatOrder, Quiet: 6),
        new("Modernisierung Steuerung", "zwergenberg", Tobias, 127_000, Decided.WonBackAndWon, Quiet: 11),
        new("Pallet lift", "trolltimber", Anneke, 73_500, Closed.WonAfterSilence, Quiet: 4),

        new("Palettierer Linie 3", "siebengeisslein", Stefan, 189_000, Closed.ClearNo, Quiet: 30),
        new("Hängeförderer Näherei", "flugteppich", Miriam, 84_000, Closed.ClearNo, Quiet: 26),
        new("Packing line", "hatterhare", Claire, 67_000, Closed.ClearNo, Quiet: 15),
        new("Hochregal Nachrüstung", "luftschloss", Tobias, 231_000, Closed.LetGo, Quiet: 23),
        new("Teleskopförderer", "haseundigel", Jana, 35_800, Closed.LetGo, Quiet: 10),

        new("Förderband Rübenwäsche", "riesenruebe", Stefan, null, Talking.NotTouchedYet, Quiet: 1),
        new("Kommissionierwagen", "wunschring", Miriam, 22_000, Talking.NotTouchedYet, Quiet: 3),
        new("Conveyor for gift boxes", "gingerbread", Claire, 31_000, Talking.NotTouchedYet, Quiet: 0),
        new("Behälterwäscher", "siebengeisslein", Stefan, null, Talking.NotTouchedYet, Quiet: 6) { HasContact = false },

        new("Verpackungslinie Stiefel", "stiefelkater", Tobias, 118_000, Talking.AnsweredToday, Quiet: 0, Pause: 24),
        new("Bogenförderer Backstraße", "pfefferkuchen", Miriam, 64_500, Talking.AnsweredToday, Quiet: 0, Pause: 9),
        new("Baggage belts", "pumpkincoach", Claire, 92_000, Talking.AnsweredToday, Quiet: 0, Pause: 17),
        new("Fish crate conveyor", "nokken", Anneke, 156_000, Talking.AnsweredToday, Quiet: 0, Pause: 27),
        new("Shuttle-Lager Neubau", "siebenmeilen", Jana, 486_000, Talking.NegotiatingToday, Quiet: 0, Pause: 17),
        new("Sorter Zentrallager", "tischlein", Tobias, 372_000, Talking.NegotiatingToday, Quiet: 0, Pause: 8),
        new("Staurollenbahn Montage", "stadtmusikanten", Stefan, 109_000, Talking.StakeholderAnswers, Quiet: 0, Pause: 4),
        new("Harvest crate line", "beanstalk", Claire, 134_000, Talking.StakeholderAnswers, Quiet: 0, Pause: 22),

        new("Tablarlager Werkzeuge", "schildbuerger", Miriam, 147_000, Talking.WaitingForUs, Quiet: 2, Pause: 16),
        new("Leuchtenmontage Fließband", "mondschein", Jana, 203_000, Talking.WaitingForUs, Quiet: 4, Pause: 7),
        new("Lens carrier loop", "lookingglass", Anneke, 88_000, Talking.WaitingForUs, Quiet: 1, Pause: 20),
        new("Gurtförderer Kantine", "schlaraffen", Tobias, 26_500, Talking.WaitingForUsOnThePhone, Quiet: 2, Pause: 26),
        new("Tresorwagen", "drachenhort", Stefan, 52_000, Talking.WeMissedTheMeeting, Quiet: 2, Pause: 22),

        new("Klimakammer Förderer", "nachtigall", Miriam, 76_000, Talking.BudgetNextYear, Quiet: 16),
        new("Regalbediengerät Retrofit", "goldmarie", Jana, 164_000, Talking.BudgetNextYear, Quiet: 7, Pause: 4, Slow: 1),

        new("Abfüllinsel Holunder", "zaubertrunk", Stefan, 121_000, GoneQuiet.AskedYesterday, Quiet: 1, Pause: 19),
        new("Log turner", "trolltimber", Anneke, 59_000, GoneQuiet.AskedYesterday, Quiet: 1, Pause: 27),
        new("Fördertechnik Neubau Süd", "siebengeisslein", Stefan, 295_000, GoneQuiet.SlowButSteady, Quiet: 1),
        new("Brunnenring-Förderer", "froschkoenig", Tobias, 143_000, GoneQuiet.FreshOffer, Quiet: 2, Pause: 12),
        new("Bettgestell-Montageband", "erbse", Miriam, 98_000, GoneQuiet.FreshOffer, Quiet: 5, Pause: 21),
        new("Pot filling line", "lilliput", Claire, 178_000, GoneQuiet.FreshOffer, Quiet: 4, Pause: 11, Slow: 1),
        new("Clog drying conveyor", "klompen", Anneke, 83_000, GoneQuiet.FreshOffer, Quiet: 1, Pause: 5),

        new("Matratzen-Rollstation", "sandkorn", Tobias, 132_000, GoneQuiet.OfferWithoutEcho, Quiet: 0, Pause: 14),
        new("Sawmill infeed", "trolltimber", Anneke, 224_000, GoneQuiet.OfferWithoutEcho, Quiet: 0, Pause: 17, Slow: 1),
        new("Lagerlift Schmucketuis", "wunschring", Miriam, 39_500, GoneQuiet.QuestionWithoutEcho, Quiet: 1, Pause: 24),

        new("Stollenförderer West", "zwergenberg", Tobias, 342_000, GoneQuiet.OfferGettingOld, Quiet: 1, Pause: 12),
        new("Umreifungslinie", "rumpelkammer", Jana, 57_600, GoneQuiet.OfferGettingOld, Quiet: 3, Pause: 8),
        new("Wagonette lift", "pumpkincoach", Claire, 115_000, GoneQuiet.OfferGettingOld, Quiet: 0),
        new("Feinkost-Kühlförderer", "schlaraffen", Miriam, 167_000, GoneQuiet.QuestionGettingOld, Quiet: 2, Pause: 20),
        new("Møbel buffer store", "mumle", Anneke, 79_000, GoneQuiet.QuestionGettingOld, Quiet: 0, Pause: 12),

        new("Kommissionierlager Ost", "rumpelkammer", Jana, 387_000, GoneQuiet.SilentAfterOffer, Quiet: 2, Pause: 14),
        new("Daunenförderung pneumatisch", "goldmarie", Tobias, 92_400, GoneQuiet.SilentAfterOffer, Quiet: 9, Pause: 3),
        new("Container unloader", "snarkmarine", Claire, 246_000, GoneQuiet.SilentAfterOffer, Quiet: 0, Pause: 5, Slow: 1),
        new("Luftfilter-Montagelinie", "luftschloss", Miriam, 153_000, GoneQuiet.SilentAfterErpOffer, Quiet: 8, Pause: 8),
        new("Paketbrücke", "haseundigel", Stefan, 68_000, GoneQuiet.SilentAfterGoodMeeting, Quiet: 6, Pause: 10),
        new("Gingerbread cooling tower", "gingerbread", Claire, 104_000, GoneQuiet.SilentAfterGoodMeeting, Quiet: 4, Pause: 6),
        new("Hängebahn Flugsteig", "flugteppich", Jana, 129_000, GoneQuiet.NobodyAtTheMeeting, Quiet: 2, Pause: 12),
        new("Klangbau-Prüfstand", "stadtmusikanten", Tobias, 61_000, GoneQuiet.MailComesBack, Quiet: 3, Pause: 26),
        new("Spiegelrahmen-Transport", "spiegeleule", Miriam, 33_000, GoneQuiet.MailComesBack, Quiet: 1, Pause: 14),

        new("Etikettierstrecke", "siebenmeilen", Jana, 47_000, Binding.ConfirmedByBoth, Quiet: 2, Pause: 11),
        new("Kegelwaffel-Förderer", "noordpoolijs", Anneke, 62_000, Binding.ConfirmedByBoth, Quiet: 4, Pause: 19),
        new("Tea chest lift", "hatterhare", Claire, 38_500, Binding.NotConfirmedYet, Quiet: 3, Pause: 6),
        new("Werkzeugausgabe Schacht 4", "zwergenberg", Tobias, 71_000, Binding.IntroductionDelivered, Quiet: 0, Pause: 9),
        new("Spielzeug-Packroboter", "nimmerland", Miriam, 188_000, Binding.NothingCame, Quiet: 6, Pause: 14),
        new("Rahmenpresse Zuführung", "mondschein", Stefan, 54_000, Binding.OurHomework, Quiet: 4, Pause: 10),
        new("Backblech-Rücklauf", "pfefferkuchen", Jana, 29_500, Binding.GivenBeforeAsking, Quiet: 0, Pause: 21),

        new("Sattelkammer-Regal", "stiefelkater", Tobias, 43_000, Decided.KeptOn, Quiet: 2, Pause: 8),
        new("Kühlhaus-Schleuse", "schlaraffen", Miriam, 112_000, Decided.ParkedUntilADay, Quiet: 3, Pause: 12),
        new("Truhenlager", "drachenhort", Stefan, 83_000, Decided.WalkedAway, Quiet: 8, Pause: 4),
        new("Gitterboxen-Wender", "drachenhort", Stefan, 36_000, Decided.WalkedAway, Quiet: 5, Pause: 9),
        new("Fisketorg conveyor", "nokken", Anneke, 97_000, Decided.WonBack, Quiet: 0),
        new("Panzerglas-Transportwagen", "drachenhort", Stefan, 27_000, Decided.SameCustomerAgain, Quiet: 2),
    ];
}
