using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Reasons;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>The plays that come with the product, in German, in the Sie form: neutral, kind and short. The second step of each may give
/// something small before it asks; the last one asks for nothing any more.</summary>
internal static class GermanPlays
{
    private const int GivingStep = 2;

    public static IReadOnlyList<Play> All { get; } =
    [
        .. Of(
            Reason.PrioritiesChangedForNow,
            "Ein besserer Zeitpunkt?",
            "Vielleicht geht im Moment anderes vor, und das ist in Ordnung.[ Es geht um unser Angebot vom {offer date}.] Wann passt es Ihnen besser: im nächsten Monat oder im nächsten Quartal?",
            "Etwas für später",
            "Bevor ich etwas frage: Ich sende Ihnen gern eine Zusammenfassung auf einer Seite, die Sie zur Hand nehmen, wann es Ihnen passt. Soll ich sie schicken und mich in einem oder in drei Monaten wieder melden?",
            "Was das Thema zurückbringt",
            "Ich möchte mit Ihnen planen und nicht an Ihnen vorbei. Was würde das Thema bei Ihnen zurückbringen: ein neues Budget, ein Termin, eine Entscheidung?",
            "Ein Tag, den Sie wählen",
            "Eine kurze Zeile genügt: Bis zu welchem Tag stellen wir das Thema zurück? Bis dahin hören Sie dazu nichts von mir.",
            "Vorerst zurückgestellt",
            "Ich stelle das Thema vorerst zurück, damit es Ihre Zeit nicht kostet. Wird es wieder aktuell, genügt eine Zeile von Ihnen, und wir machen dort weiter."),
        .. Of(
            Reason.PrioritiesChangedForGood,
            "Ist es noch ein Thema?",
            "Pläne ändern sich, und ein Bedarf kann einfach entfallen.[ Es geht um unser Angebot vom {offer date}.] Ist es für Sie noch ein Thema? Ein Ja und ein Nein helfen mir gleichermaßen.",
            "Eine Zusammenfassung für Ihre Akten",
            "Bevor ich etwas frage: Ich überlasse Ihnen gern eine kurze Zusammenfassung dessen, was wir erarbeitet haben, wie auch immer Sie entscheiden. Steht das Thema noch auf Ihrer Liste?",
            "Was an die Stelle getreten ist",
            "Falls etwas anderes an die Stelle getreten ist, wüsste ich gern, was. Dann komme ich nicht mit dem Falschen auf Sie zu.",
            "Ein kurzes Nein ist in Ordnung",
            "Wenn das Thema für Sie erledigt ist, ist ein kurzes Nein in Ordnung und braucht keine Gründe. Dann schließe ich es auch bei uns ab.",
            "Das Thema abschließen",
            "Ich schließe das Thema bei uns nun ab. Entsteht ein neuer Bedarf, freue ich mich jederzeit über Ihre Nachricht."),
        .. Of(
            Reason.BenefitOrChemistryMissing,
            "Welche Frage ist offen?",
            "Vielleicht habe ich nicht klar genug gezeigt, was Sie davon haben.[ Es geht um unser Angebot vom {offer date}.] Welche Frage ist für Sie noch offen?",
            "Ein Beispiel aus der Praxis",
            "Bevor ich etwas frage: Ich sende Ihnen gern ein kurzes Beispiel mit Zahlen aus einem vergleichbaren Fall. Würde es Ihnen helfen, wenn ich es für Ihre Lage durchrechne?",
            "Jemand anderes von uns",
            "Manchmal erklärt es jemand anderes besser. Möchten Sie mit jemandem von uns sprechen, der das Thema aus dem Alltag kennt?",
            "Was es nützlich machen würde",
            "Was müsste ein Angebot enthalten, damit es Ihnen nützt? Wenn nichts davon infrage kommt, ist auch das eine hilfreiche Antwort.",
            "Danke für Ihre Zeit",
            "Im Moment scheint es nicht zu passen, und das ist in Ordnung. Danke für Ihre Zeit; wenn eine Frage aufkommt, bin ich da."),
        .. Of(
            Reason.UncomfortableToSayNo,
            "Auch ein Nein ist eine gute Antwort",
            "Vielleicht haben Sie sich anders entschieden, oder das Budget wurde anders vergeben.[ Es geht um unser Angebot vom {offer date}.] Auch ein Nein ist eine gute Antwort und braucht keine Gründe: Ein Wort genügt.",
            "Das gehört Ihnen",
            "Bevor ich etwas frage: Was wir gemeinsam erarbeitet haben, gehört Ihnen und darf genutzt werden, wie auch immer Sie entscheiden. Ist die Entscheidung gefallen? Ein kurzes Ja oder Nein genügt, und ein Nein ist in Ordnung.",
            "Ein Buchstabe genügt",
            "Damit es einfach ist, antworten Sie bitte mit einem Buchstaben: A für weiterhin Interesse, B für nicht jetzt, C für Nein. Jeder ist in Ordnung, und ich frage nicht nach Gründen.",
            "Darf ich das Thema abschließen?",
            "Wenn es ein Nein geworden ist, ist nichts verloren: Solche Entscheidungen gehören zum Geschäft. Darf ich das Thema bei uns abschließen?",
            "Keine Antwort nötig",
            "Ich schließe das Thema bei uns nun ab, Sie brauchen also nicht zu antworten. War es ein Nein, danke ich Ihnen, dass Sie uns in Betracht gezogen haben; die Tür bleibt offen."),
        .. Of(
            Reason.HardToTakeFurtherInside,
            "Was würde Ihnen intern helfen?",
            "Ein Thema intern weiterzubringen, braucht Zeit.[ Es geht um unser Angebot vom {offer date}.] Wer muss noch zustimmen, und was möchte diese Person zuerst wissen?",
            "Eine Seite für Ihr Haus",
            "Bevor ich etwas frage: Ich schreibe gern eine Seite für Ihr Haus, mit Nutzen, Aufwand und Risiken in klaren Worten. Was soll auf jeden Fall darauf stehen?",
            "Eine Viertelstunde für Fragen",
            "Wenn es hilft, beantworte ich die Fragen in Ihrem Haus direkt, in einer Viertelstunde und ohne Folien. Wer sollte dabei sein?",
            "Was steht im Weg?",
            "Welcher Punkt steht im Moment im Weg: die Kosten, der Zeitpunkt oder etwas anderes? Vielleicht kann ich Ihnen das abnehmen.",
            "Wenn Platz dafür ist",
            "Ich möchte Sie nicht unter Druck setzen und lasse das Thema ruhen. Wenn intern Platz dafür ist, genügt eine Zeile, und ich helfe mit dem, was Sie brauchen."),
        .. Of(
            Reason.UsuallyDoesNotAnswer,
            "Eine kurze Frage",
            "Eine kurze Frage, und ein Ja oder Nein genügt: Machen wir weiter?[ Es geht um unser Angebot vom {offer date}.]",
            "In drei Zeilen",
            "Bevor ich etwas frage: Ich fasse Ihnen das Wichtige gern in drei Zeilen zusammen. Wie hätten Sie sie gern: am Telefon, per E-Mail oder als Nachricht?",
            "Welcher Weg passt Ihnen?",
            "Jeder hat einen Weg, der am besten passt. Wie erreiche ich Sie am leichtesten: am Telefon, mit einer Nachricht oder über jemanden in Ihrem Team?",
            "Ja, später oder nein",
            "Ein einziges Wort genügt: „Ja“, „später“ oder „nein“. Ich nehme es, wie es ist.",
            "Ich frage nicht weiter",
            "Ich frage nun nicht weiter, damit Ihr Postfach nicht voller wird. Sie wissen, wie Sie mich erreichen; ein Wort genügt."),
        .. Of(
            Reason.LeftTheCompany,
            "Wer kümmert sich jetzt darum?",
            "Ich höre, dass mein bisheriger Kontakt nicht mehr bei Ihnen ist.[ Es geht um unser Angebot vom {offer date}.] Wer kümmert sich jetzt um das Thema?",
            "Eine kurze Übergabe",
            "Bevor ich etwas frage: Ich schreibe gern eine kurze Übergabe zum Stand der Dinge, damit niemand von vorn beginnen muss. An wen darf ich sie senden?",
            "Kennenlernen",
            "Eine Viertelstunde genügt, um zu sehen, ob das Thema für Sie passt. Passt Ihnen ein kurzes Gespräch in dieser oder der nächsten Woche?",
            "Ist es noch ein Thema?",
            "Mit neuen Personen kommen neue Prioritäten, und das ist in Ordnung. Ist es für Sie noch ein Thema, oder stellen wir es zurück?",
            "Vorerst abgeschlossen",
            "Ich schließe das Thema bei uns vorerst ab. Nimmt es jemand wieder auf, genügt eine Zeile, und ich helfe beim Einstieg."),
        .. Of(
            Reason.Unknown,
            "Eine kurze Frage",
            "Ich möchte fragen, wie es bei Ihnen steht.[ Es geht um unser Angebot vom {offer date}.] Gibt es eine Frage, die ich beantworten kann?",
            "Etwas, das helfen kann",
            "Bevor ich etwas frage: Ich sende Ihnen gern eine kurze Übersicht der Punkte, die andere zuerst klären. Welcher davon ist Ihnen am wichtigsten?",
            "Welcher Weg passt am besten?",
            "Vielleicht erreicht Sie das in einem ungünstigen Moment. Wäre ein kurzes Telefonat einfacher, oder soll ich mit jemand anderem sprechen?",
            "Ja, später oder nein",
            "Um gut zu planen, brauche ich nur ein Wort: „Ja“, „später“ oder „nein“. Jedes davon ist in Ordnung.",
            "Ruhen lassen",
            "Ich lasse das Thema nun ruhen, damit es Ihre Zeit nicht kostet. Wenn Sie weitermachen möchten, genügt eine Zeile."),
    ];

    /// <param name="reason">The reason they are for.</param>
    /// <param name="words">Subject and text of each step in turn.</param>
    private static IEnumerable<Play> Of(Reason reason, params string[] words)
    {
        for (var step = 1; step <= words.Length / 2; step++)
        {
            yield return new Play(reason, step, Language.German, words[(2 * step) - 2], words[(2 * step) - 1], step == GivingStep);
        }
    }
}
