namespace GhostingGuard.Plugins.Domain.Decisions;

/// <summary>German words, in the Sie form.</summary>
internal sealed class GermanDecisionWords : DecisionWords
{
    private GermanDecisionWords()
    {
    }

    public static GermanDecisionWords Instance { get; } = new();

    public override string ClosedSoNotParked =>
        "Diese Verkaufschance ist abgeschlossen. Bitte öffnen Sie sie zuerst wieder und parken Sie sie dann.";

    public override string ParkWithoutDay => "Bitte geben Sie den Tag ein, bis zu dem die Verkaufschance geparkt ist.";

    public override string ParkWithoutReason => "Bitte geben Sie in wenigen Worten ein, warum die Verkaufschance geparkt wird.";

    public override string ClosedSoNothingToDecide =>
        "Diese Verkaufschance ist abgeschlossen. Bitte öffnen Sie sie zuerst wieder, wenn Sie weitermachen möchten.";

    public override string NothingToDecide =>
        "Bei dieser Verkaufschance steht keine Antwort des Kunden aus, daher ist nichts zu entscheiden. Bitte melden Sie sich zuerst beim Kunden oder planen Sie den nächsten Schritt.";

    public override string KeepOnWithoutDay => "Bitte geben Sie den Tag ein, an dem Sie wieder entscheiden.";

    public override string Won =>
        "Diese Verkaufschance ist gewonnen. Bitte öffnen Sie sie mit dem Befehl des Formulars wieder, falls das ein Versehen war.";

    public override string ClosedAlready => "Diese Verkaufschance ist schon abgeschlossen. Es ist nichts zu tun.";

    public override string ClosingByProcessOff =>
        "Prozesse dürfen hier keine Verkaufschancen abschließen. Bitte schließen Sie sie selbst ab oder erlauben Sie es in der Richtlinie (Prozesse dürfen abschließen).";

    public override string SilentBeforeTheStart =>
        "Diese Stille begann, bevor Ghosting Guard eingerichtet wurde; kein Prozess schließt sie ab. Bitte schließen Sie selbst ab oder melden Sie sich wieder beim Kunden.";

    public override string NotSilentForProcess =>
        "Das Risiko dieser Verkaufschance ist nicht „Funkstille“; kein Prozess schließt sie ab. Bitte schließen Sie sie selbst ab, wenn Sie es möchten.";

    public override string OpenOrder =>
        "Zu dieser Verkaufschance läuft ein Auftrag. Bitte schließen Sie die Verkaufschance als gewonnen ab oder stornieren Sie zuerst den Auftrag.";

    public override string ClosedWithoutAnswer => "Ohne Antwort abgeschlossen";

    public override string WouldCloseBecause =>
        "Die Verkaufschance würde aus dem eingegebenen Grund als verloren abgeschlossen, Statusgrund „Keine Rückmeldung“. Es wurde nichts geändert.";

    public override string IsClosedAsGhosted => "Die Verkaufschance ist als verloren abgeschlossen, Statusgrund „Keine Rückmeldung“.";

    public override string CameBack => "Der Kunde hat doch noch geantwortet: Verkaufschance wieder aufnehmen?";

    public override string CameBackBy(string by, string day) =>
        $"Diese Verkaufschance wurde ohne Antwort abgeschlossen. Am {day} kam {by} doch noch eine. " +
        "Wählen Sie bei der Verkaufschance „Wieder aufnehmen“, wenn es weitergehen soll; der nächste Schritt liegt dann bei uns. Sonst bleibt sie abgeschlossen.";

    public override string Bound(string day) =>
        $"Ein Termin oder ein bestätigter Schritt mit dem Kunden steht bevor, am {day}. Bitte warten Sie ihn ab oder sagen Sie ihn zuerst ab.";

    public override string NotDueForProcess(string day) =>
        $"Die Entscheidung über diese Verkaufschance ist am {day} fällig; vorher schließt kein Prozess sie ab. Bitte schließen Sie sie selbst ab, wenn Sie es möchten.";

    public override string TooFewTouches(int touches, int channels, int neededTouches, int neededChannels) =>
        $"Bisher gibt es {Counted(touches, "Kontakt", "Kontakte")} auf {Counted(channels, "Kanal", "Kanälen")} ohne Antwort; " +
        $"zum Abschließen braucht es {Counted(neededTouches, "Kontakt", "Kontakte")} auf {Counted(neededChannels, "Kanal", "Kanälen")}. " +
        "Bitte versuchen Sie es noch einmal oder geben Sie einen Grund ein.";

    public override string WouldCloseAfter(int touches, int channels) =>
        $"Die Verkaufschance würde nach {Counted(touches, "Kontakt", "Kontakten")} auf {Counted(channels, "Kanal", "Kanälen")} ohne Antwort " +
        "als verloren abgeschlossen, Statusgrund „Keine Rückmeldung“. Es wurde nichts geändert.";

    public override string DayNotAhead(string day, string first, string last) =>
        $"Der {day} kann nicht gewählt werden. Bitte geben Sie einen Tag vom {first} bis zum {last} ein.";

    public override string ReasonTooLong(int length, int most) =>
        $"Der Grund hat {length} Zeichen; höchstens {most} haben Platz. Bitte kürzen Sie ihn.";

    public override string KeptOn(string day) => $"Weitermachen; neue Entscheidung am {day}";
}
