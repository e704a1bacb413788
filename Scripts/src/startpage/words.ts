namespace GhostingGuard.StartPage {
    export interface Words {
        readonly notYet: string;
        readonly preview: string;
        readonly run: string;
        readonly again: string;
        readonly working: string;
        readonly never: string;
        readonly old: string;
        readonly failed: string;
        since(day: string): string;
        last(time: string, read: number, changed: number, failed: number): string;
    }

    export const english: Words = {
        notYet: "Ghosting Guard is not set up yet. It already works with its built-in settings, but has not looked at the deals that were there before. “What would it find?” changes nothing.",
        preview: "What would it find?",
        run: "Set up now",
        again: "Set up again",
        working: "One moment, please …",
        never: "No sweep has run yet. Lists that compare dates are right all the same; for charts and follow-ups please have an administrator switch on a scheduler. If that was done after setting up, “Set up again” starts it.",
        old: "That is more than three hours ago. Please have an administrator see whether the scheduler is switched on, and then press “Set up again”.",
        failed: "That did not work: ",
        since: day => `Set up. What had gone silent before ${day} raises nothing until somebody gets in touch again.`,
        last: (time, read, changed, failed) => `Last sweep: ${time}. Deals read: ${read}, changed: ${changed}, failed: ${failed}.`,
    };

    export const german: Words = {
        notYet: "Ghosting Guard ist noch nicht eingerichtet. Es arbeitet schon mit seinen Vorgaben, hat aber die vorher vorhandenen Verkaufschancen noch nicht angesehen. „Was würde es finden?“ ändert nichts.",
        preview: "Was würde es finden?",
        run: "Jetzt einrichten",
        again: "Erneut einrichten",
        working: "Einen Moment bitte …",
        never: "Es gab noch keinen Durchlauf. Listen, die Zeitpunkte vergleichen, stimmen trotzdem; für Diagramme und Nachfassen lassen Sie bitte von der Administration einen Zeitplan einschalten. Geschah das erst nach dem Einrichten, setzt ihn „Erneut einrichten“ in Gang.",
        old: "Das ist mehr als drei Stunden her. Bitte lassen Sie die Administration nachsehen, ob der Zeitplan eingeschaltet ist, und dann „Erneut einrichten“ drücken.",
        failed: "Das hat nicht geklappt: ",
        since: day => `Eingerichtet. Was vor dem ${day} verstummt war, löst nichts aus, bis sich wieder jemand meldet.`,
        last: (time, read, changed, failed) => `Letzter Durchlauf: ${time}. Verkaufschancen gelesen: ${read}, geändert: ${changed}, fehlgeschlagen: ${failed}.`,
    };
}
