import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { after, before, test } from "node:test";
import { root, textsIn } from "./fakes.mjs";

const browser = ["chromium", "chromium-browser", "google-chrome", "chrome"]
    .flatMap(name => (process.env.PATH ?? "").split(":").map(folder => join(folder, name)))
    .find(path => existsSync(path));
const options = { skip: browser === undefined && "no browser is installed" };
const id = "ab000000-0000-4000-8000-00000000000c";
const types = { js: "text/javascript", html: "text/html; charset=utf-8" };

// A window as Dynamics opens one: the client API is around the page, and what the page asks of it is written down.
const around = (address, answers, act) => `<!DOCTYPE html><html><body><iframe id="page" src="${address}"></iframe><pre id="asked"></pre><pre id="shown"></pre><script>
    const texts = ${JSON.stringify(textsIn(1033))};
    const answers = ${JSON.stringify(answers)};
    const asked = [];
    window.Xrm = {
        Utility: { getResourceString: (file, key) => texts[key], getGlobalContext: () => ({ userSettings: {} }) },
        WebApi: {
            online: {
                execute: async request => {
                    const { getMetadata, entity, ...values } = request;
                    const api = getMetadata().operationName;
                    asked.push({ api, id: entity.id, ...values });
                    const answer = answers[api];
                    if (answer?.refusal !== undefined && !values.DryRun) {
                        throw { message: answer.refusal };
                    }

                    return { status: 200, json: async () => answer ?? {} };
                },
            },
        },
    };
    const frame = document.getElementById("page");
    const wait = () => new Promise(resolve => setTimeout(resolve, 50));
    frame.addEventListener("load", async () => {
        const page = frame.contentDocument;
        frame.contentWindow.close = () => asked.push("closed");
        await wait();
        await (${act})(page, wait);
        await wait();
        document.getElementById("asked").textContent = JSON.stringify(asked);
        document.getElementById("shown").textContent = page.body.innerText;
    });
</script></body></html>`;

let server;
let harness;

before(async () => {
    server = createServer((request, response) => {
        const path = new URL(request.url, "http://127.0.0.1").pathname;
        const type = types[path.slice(path.lastIndexOf(".") + 1)];
        response.setHeader("Content-Type", type ?? types.html);
        response.end(type === undefined ? harness : readFileSync(new URL(`Solution${path}`, root)));
    });
    await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
});

after(() => server.close());

async function play(page, answers, act) {
    harness = around(`/WebResources/gg_/pages/${page}`, answers, act);
    const profile = mkdtempSync(join(tmpdir(), "ghosting-guard-"));
    try {
        const { stdout } = await promisify(execFile)(browser, [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`, "--virtual-time-budget=5000", "--dump-dom",
            `http://127.0.0.1:${server.address().port}/`,
        ]);
        const inside = name => new RegExp(`<pre id="${name}">([^]*?)</pre>`).exec(stdout)[1]
            .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
        return { asked: JSON.parse(inside("asked")), shown: inside("shown") };
    } finally {
        rmSync(profile, { recursive: true, force: true });
    }
}

const ask = question => `ask.html?data=${encodeURIComponent(JSON.stringify({ question, id }))}`;

test("The dialog asks, does what was asked for and closes", options, async () => {
    const { asked, shown } = await play(ask("park"), {}, `(page, wait) => {
        page.querySelector("#until").value = "2026-06-01";
        page.querySelector("#reason").value = "Budget in June";
        page.querySelector("button.primary").click();
        return wait();
    }`);

    assert.deepEqual(asked, [{ api: "gg_ParkOpportunity", id, Until: "2026-06-01T00:00:00Z", Reason: "Budget in June" }, "closed"]);
    assert.match(shown, /The deal is parked\./);
});

test("The dialog sends nothing while something is missing", options, async () => {
    const { asked } = await play(ask("park"), {}, `page => page.querySelector("button.primary").click()`);

    assert.deepEqual(asked, []);
});

test("The dialog shows the server's refusal and lets it be corrected", options, async () => {
    const { asked, shown } = await play(ask("keepOn"), { gg_KeepOn: { refusal: "The day is <b>past</b>." } }, `async (page, wait) => {
        page.querySelector("#by").value = "2026-01-01";
        page.querySelector("button.primary").click();
        await wait();
        page.querySelector("#by").value = "2026-02-01";
        page.querySelector("button.primary").click();
    }`);

    assert.deepEqual(asked.map(request => request.DecideBy), ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]);
    assert.match(shown, /The day is <b>past<\/b>\./);
});

test("The decision leads to what would follow from walking away", options, async () => {
    const { asked, shown } = await play(ask("decide"), { gg_CloseStaleOpportunity: { Possible: false, Explanation: "Three touches are needed." } }, `(page, wait) => {
        page.querySelectorAll("button.way")[2].click();
        return wait();
    }`);

    assert.deepEqual(asked, [{ api: "gg_CloseStaleOpportunity", id, DryRun: true }]);
    assert.match(shown, /Three touches are needed\./);
});

test("An address that was encoded twice is read too", options, async () => {
    const { shown } = await play(`ask.html?data=${encodeURIComponent(encodeURIComponent(JSON.stringify({ question: "expected", id })))}`, {}, "() => {}");

    assert.match(shown, /By which day\?/);
});

test("The panel says today's sentence", options, async () => {
    const { asked, shown } = await play(`today.html?id=%7B${id.toUpperCase()}%7D&typename=opportunity`, { gg_ExplainOpportunity: { Explanation: "Offer of 3 March; 9 working days so far." } }, "() => {}");

    assert.deepEqual(asked, [{ api: "gg_ExplainOpportunity", id }]);
    assert.match(shown, /9 working days so far/);
});

const silent = {
    Risk: 847170006, Explanation: "Silent.", TouchesByChannel: "2 calls, 1 mail and 1 offer", ChannelsNotTried: "LinkedIn and letter",
    ChanceInBrief: "about 3 in 10", ChanceSource: "public mailing lists", ChanceIsHidden: false,
};

test("The panel counts what was tried and names what was not, and the chance", options, async () => {
    const { shown } = await play(`today.html?id=${id}`, { gg_ExplainOpportunity: silent }, "() => {}");

    assert.match(shown, /Touches since the silence began\s+2 calls, 1 mail and 1 offer\s+Not tried yet\s+LinkedIn and letter\s+Chance of an answer\s+about 3 in 10 \(public mailing lists\)/);
});

test("The panel shows nothing of a chance that is hidden, and dashes where none can be told", options, async () => {
    const { ChanceInBrief, ChanceSource, ...untold } = silent;
    const hidden = await play(`today.html?id=${id}`, { gg_ExplainOpportunity: { ...untold, ChanceIsHidden: true } }, "() => {}");
    const late = await play(`today.html?id=${id}`, { gg_ExplainOpportunity: untold }, "() => {}");

    assert.doesNotMatch(hidden.shown, /Chance of an answer/);
    assert.match(late.shown, /Chance of an answer\s+---/);
});

test("The panel of a closed deal lists nothing", options, async () => {
    const { shown } = await play(`today.html?id=${id}`, { gg_ExplainOpportunity: {} }, "() => {}");

    assert.match(shown, /Nothing is awaited here\./);
    assert.doesNotMatch(shown, /Not tried yet/);
});

test("The panel offers the three ways on once a decision is due", options, async () => {
    const { shown } = await play(`today.html?id=${id}`, { gg_ExplainOpportunity: { Explanation: "Silent." } }, `async (page, wait) => {
        const form = { getAttribute: () => ({ getValue: () => new Date(2020, 0, 1) }) };
        await page.defaultView.GhostingGuard.Pages.today(form);
        return wait();
    }`);

    assert.match(shown, /Keep on until another day[^]*Park until a day[^]*Walk away/);
});
