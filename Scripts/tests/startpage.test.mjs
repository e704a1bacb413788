import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { read } from "./fakes.mjs";

const now = new Date("2026-03-20T12:00:00Z");

class Clock extends Date {
    constructor(...given) {
        super(...(given.length === 0 ? [now] : given));
    }

    static now() {
        return now.getTime();
    }
}

/** The elements of the page by their id, and no others. */
function elements() {
    const page = read("Solution/WebResources/gg_/pages/start.html");
    return Object.fromEntries([...page.matchAll(/ id="([^"]+)"([^>]*)>/g)].map(([, id, attributes]) => {
        const classes = new Set();
        const listeners = [];
        return [id, {
            textContent: "",
            disabled: false,
            hidden: / hidden/.test(attributes),
            classes,
            classList: { toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)) },
            addEventListener: (kind, listener) => listeners.push(listener),
            click: () => listeners.forEach(listener => listener()),
        }];
    }));
}

/** The script that ships, on the page that ships, with a service that answers by the beginning of what it is asked. */
async function open({ language = 1033, answers = {} } = {}) {
    const shown = elements();
    const asked = [];
    const fetched = async (address, { method, body }) => {
        const path = address.slice("https://example.crm4.dynamics.com/api/data/v9.2/".length);
        asked.push({ method, path, body: body === undefined ? undefined : JSON.parse(body) });
        const given = answers[/^\w+/.exec(path)[0]] ?? { value: [] };
        const answer = typeof given === "function" ? given() : given;
        const status = answer.status ?? 200;
        return { ok: status < 300, status, statusText: "", json: async () => answer };
    };
    const document = { documentElement: {}, getElementById: id => shown[id] ?? null };
    const scope = {
        document,
        fetch: fetched,
        Date: Clock,
        GetGlobalContext: () => ({ getClientUrl: () => "https://example.crm4.dynamics.com", userSettings: { languageId: language } }),
    };
    runInNewContext(`${read("Solution/WebResources/gg_/scripts/start.js")}\nthis.words = GhostingGuard.StartPage;`, scope);
    const page = { shown, asked, document, words: scope.words, settle: () => new Promise(resolve => setTimeout(resolve, 0)) };
    await page.settle();
    return page;
}

const swept = finished => ({ value: [{ gg_finishedon: finished, gg_processed: 73, gg_changed: 5, gg_failed: null }] });
const since = { value: [{ gg_baselineon: "2026-03-02T08:00:00Z" }] };

test("Before it is set up the page says so and offers both buttons", async () => {
    const { shown } = await open();

    assert.match(shown.state.textContent, /^Ghosting Guard is not set up yet\./);
    assert.deepEqual([...shown.state.classes], ["notice"]);
    assert.equal(shown.setup.hidden, false);
    assert.deepEqual([shown.preview.textContent, shown.run.textContent], ["What would it find?", "Set up now"]);
});

test("Once it is set up the page names the day and offers to do it again", async () => {
    const { shown } = await open({ answers: { gg_ghostingpolicies: since } });

    assert.match(shown.state.textContent, /before 2 March 2026 raises nothing/);
    assert.deepEqual([...shown.state.classes], []);
    assert.deepEqual([shown.setup.hidden, shown.preview.hidden, shown.run.textContent], [false, true, "Set up again"]);
});

test("A policy that was never set up is the same as none", async () => {
    const { shown } = await open({ answers: { gg_ghostingpolicies: { value: [{ gg_baselineon: null }] } } });

    assert.equal(shown.setup.hidden, false);
});

test("The page speaks German to whoever works in German, else English", async () => {
    const { shown, document } = await open({ language: 1031, answers: { gg_ghostingpolicies: since } });

    assert.equal(document.documentElement.lang, "de");
    assert.match(shown.state.textContent, /Was vor dem 2\. März 2026 verstummt war/);
    assert.equal(shown.run.textContent, "Erneut einrichten");
    assert.equal((await open({ language: 1036 })).document.documentElement.lang, "en");
});

test("What would be found is asked without changing anything", async () => {
    const { shown, asked, settle } = await open({ answers: { gg_SetUp: { Summary: "It would find 3 deals." } } });
    const before = asked.length;

    shown.preview.click();
    assert.deepEqual([shown.preview.disabled, shown.run.disabled, shown.answer.textContent], [true, true, "One moment, please …"]);
    await settle();

    assert.deepEqual(asked.slice(before), [{ method: "POST", path: "gg_SetUp", body: { DryRun: true } }]);
    assert.deepEqual([shown.preview.disabled, shown.run.disabled, shown.answer.textContent], [false, false, "It would find 3 deals."]);
});

test("Setting up says what was done and reads the state anew", async () => {
    let done = false;
    const { shown, asked, settle } = await open({
        answers: {
            gg_SetUp: () => {
                done = true;
                return { Summary: "Done." };
            },
            gg_ghostingpolicies: () => (done ? since : { value: [] }),
        },
    });

    shown.run.click();
    await settle();

    assert.deepEqual(asked.filter(request => request.method === "POST").map(request => request.body), [{ DryRun: false }]);
    assert.match(shown.state.textContent, /^Set up\./);
    assert.deepEqual([shown.answer.textContent, shown.preview.hidden, shown.run.textContent], ["Done.", true, "Set up again"]);
});

test("What is set up may be set up again, which says what was done", async () => {
    const { shown, asked, settle } = await open({ answers: { gg_ghostingpolicies: since, gg_SetUp: { Summary: "Done before." } } });
    const before = asked.length;

    shown.run.click();
    await settle();

    assert.deepEqual(asked.slice(before).filter(request => request.method === "POST"), [{ method: "POST", path: "gg_SetUp", body: { DryRun: false } }]);
    assert.deepEqual([shown.answer.textContent, shown.run.disabled, shown.run.textContent], ["Done before.", false, "Set up again"]);
});

test("A refusal is shown with the server's sentence and may be tried again", async () => {
    const { shown, settle } = await open({ answers: { gg_SetUp: { status: 400, error: { message: "Please ask an administrator." } } } });

    shown.run.click();
    await settle();

    assert.equal(shown.answer.textContent, "That did not work: Please ask an administrator.");
    assert.equal(shown.run.disabled, false);
    assert.equal(shown.setup.hidden, false);
});

test("Who may not read the settings is told nothing of them", async () => {
    const forbidden = { status: 403, error: { message: "no privilege" } };
    const { shown } = await open({ answers: { gg_ghostingpolicies: forbidden, gg_sweepruns: forbidden } });

    assert.deepEqual([shown.state.textContent, shown.sweep.textContent, shown.setup.hidden], ["", "", true]);
});

test("Another failure is told", async () => {
    const { shown } = await open({ answers: { gg_sweepruns: { status: 500, error: { message: "Too busy." } } } });

    assert.equal(shown.sweep.textContent, "That did not work: Too busy.");
});

test("The page says when the last sweep was, or that there was none", async () => {
    assert.match((await open()).shown.sweep.textContent, /^No sweep has run yet\.[^]*“Set up again” starts it\.$/);
    assert.match((await open({ language: 1031 })).shown.sweep.textContent, /„Erneut einrichten“ in Gang\.$/);
    assert.match(
        (await open({ answers: { gg_sweepruns: swept("2026-03-20T11:00:00Z") } })).shown.sweep.textContent,
        /^Last sweep: [^]*Deals read: 73, changed: 5, failed: 0\.$/);
});

for (const [finished, isOld] of [["2026-03-20T09:00:00Z", false], ["2026-03-20T08:59:59Z", true]]) {
    test(`A sweep finished at ${finished} is ${isOld ? "" : "not "}too long ago`, async () => {
        const { shown } = await open({ answers: { gg_sweepruns: swept(finished) } });

        assert.equal(/more than three hours ago/.test(shown.sweep.textContent), isOld);
    });
}

test("The German words are German", async () => {
    const { words } = await open();

    for (const [name, word] of Object.entries(words.english)) {
        assert.notEqual(typeof word === "function" ? word("a", 1, 2, 3) : word, typeof word === "function" ? words.german[name]("a", 1, 2, 3) : words.german[name], name);
    }
});
