"use strict";
var GhostingGuard;
(function (GhostingGuard) {
    var StartPage;
    (function (StartPage) {
        StartPage.english = {
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
        StartPage.german = {
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
    })(StartPage = GhostingGuard.StartPage || (GhostingGuard.StartPage = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var StartPage;
    (function (StartPage) {
        class Refusal extends Error {
            constructor(message, status) {
                super(message);
                this.status = status;
            }
        }
        StartPage.Refusal = Refusal;
        async function ask(path, body) {
            var _a, _b;
            const answer = await fetch(`${GetGlobalContext().getClientUrl()}/api/data/v9.2/${path}`, {
                method: body === undefined ? "GET" : "POST",
                headers: { Accept: "application/json", "Content-Type": "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" },
                body: body === undefined ? undefined : JSON.stringify(body),
            });
            const content = await answer.json();
            if (!answer.ok) {
                throw new Refusal((_b = (_a = content.error) === null || _a === void 0 ? void 0 : _a.message) !== null && _b !== void 0 ? _b : answer.statusText, answer.status);
            }
            return content;
        }
        StartPage.ask = ask;
    })(StartPage = GhostingGuard.StartPage || (GhostingGuard.StartPage = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var StartPage;
    (function (StartPage) {
        const isGerman = GetGlobalContext().userSettings.languageId === 1031;
        const locale = isGerman ? "de-DE" : "en-GB";
        const say = isGerman ? StartPage.german : StartPage.english;
        const oldAfter = 3 * 60 * 60 * 1000;
        const forbidden = 403;
        async function open() {
            document.documentElement.lang = isGerman ? "de" : "en";
            const preview = place("preview");
            const run = place("run");
            preview.textContent = say.preview;
            preview.addEventListener("click", () => void setUp(true));
            run.addEventListener("click", () => void setUp(false));
            await Promise.all([showState(), showSweep()]);
        }
        StartPage.open = open;
        function showState() {
            const state = place("state");
            return unlessForbidden(state, async () => {
                var _a, _b;
                const found = await StartPage.ask("gg_ghostingpolicies?$select=gg_baselineon&$filter=gg_stage eq null and statecode eq 0&$top=1");
                const baseline = (_b = (_a = found.value[0]) === null || _a === void 0 ? void 0 : _a.gg_baselineon) !== null && _b !== void 0 ? _b : null;
                state.textContent = baseline === null ? say.notYet : say.since(day(baseline));
                state.classList.toggle("notice", baseline === null);
                place("preview").hidden = baseline !== null;
                place("run").textContent = baseline === null ? say.run : say.again;
                place("setup").hidden = false;
            });
        }
        function showSweep() {
            const sweep = place("sweep");
            return unlessForbidden(sweep, async () => {
                const found = await StartPage.ask("gg_sweepruns?$select=gg_finishedon,gg_processed,gg_changed,gg_failed&$filter=gg_finishedon ne null&$orderby=gg_finishedon desc&$top=1");
                const last = found.value[0];
                sweep.textContent = last === undefined ? say.never : lastSweep(last);
            });
        }
        function lastSweep(run) {
            var _a, _b, _c;
            const told = say.last(time(run.gg_finishedon), (_a = run.gg_processed) !== null && _a !== void 0 ? _a : 0, (_b = run.gg_changed) !== null && _b !== void 0 ? _b : 0, (_c = run.gg_failed) !== null && _c !== void 0 ? _c : 0);
            return Date.now() - new Date(run.gg_finishedon).getTime() > oldAfter ? `${told}\n${say.old}` : told;
        }
        async function setUp(dryRun) {
            const buttons = [place("preview"), place("run")];
            const told = place("answer");
            buttons.forEach(button => button.disabled = true);
            told.textContent = say.working;
            try {
                const answer = await StartPage.ask("gg_SetUp", { DryRun: dryRun });
                told.textContent = answer.Summary;
                if (!dryRun) {
                    await showState();
                }
            }
            catch (error) {
                told.textContent = say.failed + error.message;
            }
            finally {
                buttons.forEach(button => button.disabled = false);
            }
        }
        async function unlessForbidden(told, show) {
            try {
                await show();
            }
            catch (error) {
                if (!(error instanceof StartPage.Refusal) || error.status !== forbidden) {
                    told.textContent = say.failed + error.message;
                }
            }
        }
        function place(id) {
            return document.getElementById(id);
        }
        function day(text) {
            return new Date(text).toLocaleDateString(locale, { dateStyle: "long" });
        }
        function time(text) {
            return new Date(text).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
        }
        void open();
    })(StartPage = GhostingGuard.StartPage || (GhostingGuard.StartPage = {}));
})(GhostingGuard || (GhostingGuard = {}));
