import assert from "node:assert/strict";
import { test } from "node:test";
import { formType, option, scene } from "./fakes.mjs";

const minute = 60000;

async function loaded(about) {
    const set = scene(about);
    await set.script.Opportunity.onLoad({ getFormContext: () => set.form });
    return set;
}

const explained = (risk, more = {}) => ({
    client: { answers: { gg_ExplainOpportunity: { Risk: option("gg_risk", risk), Explanation: "No answer recorded since the offer of 3 March." } } },
    ...more,
});

for (const risk of ["At risk", "Ghosting", "Unreachable"]) {
    test(`${risk} shows the sentence of the server`, async () => {
        const { form } = await loaded(explained(risk));

        assert.deepEqual([...form.notices.entries()].map(([name, { text, level }]) => [name, text, level]), [["gg_risk", "No answer recorded since the offer of 3 March.", "WARNING"]]);
    });
}

for (const risk of ["New", "Engaged", "Our turn", "Waiting", "Watch", "Parked"]) {
    test(`${risk} shows nothing`, async () => {
        const { form, asked } = await loaded(explained(risk));

        assert.equal(form.notices.size, 0);
        assert.equal(asked.requests.length, 1);
    });
}

test("The server is asked about the row by its bare id, as a function bound to the table", async () => {
    const { asked } = await loaded(explained("Watch"));

    const [request] = asked.requests;
    assert.equal(JSON.stringify(request.entity), JSON.stringify({ entityType: "opportunity", id: "ab000000-0000-4000-8000-00000000000c" }));
    assert.equal(JSON.stringify(request.metadata), JSON.stringify({
        boundParameter: "entity",
        operationName: "gg_ExplainOpportunity",
        operationType: 1,
        parameterTypes: { entity: { typeName: "mscrm.opportunity", structuralProperty: 5 } },
    }));
});

for (const [name, type] of [["A new deal", formType.create], ["A closed deal", formType.readOnly]]) {
    test(`${name} is not asked about`, async () => {
        const { form, asked } = await loaded(explained("Ghosting", { form: { type } }));

        assert.equal(form.notices.size, 0);
        assert.equal(asked.requests.length, 0);
    });
}

test("A decision that is due says since when, in the reader's own way to write days, and names the three ways on", async () => {
    const { form } = await loaded(explained("Waiting", { form: { values: { gg_decideon: new Date(2026, 2, 5, 9, 30) } } }));

    assert.deepEqual({ ...form.notices.get("gg_decision") }, { text: "A decision has been due since 5/3/2026: keep on, park or walk away.", level: "INFO" });
});

test("A decision is due from its moment on and not a minute before", () => {
    const { script } = scene();
    const due = new Date(2026, 2, 5, 9, 30);
    const form = scene({ form: { values: { gg_decideon: due } } }).form;

    assert.equal(script.decisionDue(form, new Date(due.getTime() - minute)), null);
    assert.equal(script.decisionDue(form, due), due);
});

test("A form without the column has no decision due", async () => {
    const { form } = await loaded(explained("Waiting"));

    assert.equal(form.notices.size, 0);
});

test("A server that does not answer leaves the form as it is", async () => {
    const { form, asked } = await loaded({ client: { answers: { gg_ExplainOpportunity: new Error("Principal user is missing a privilege.") } } });

    assert.equal(form.notices.size, 0);
    assert.equal(asked.alerts.length, 0);
});

test("Data loaded again is explained again", async () => {
    const { form, asked } = await loaded(explained("At risk"));

    form.load();
    await new Promise(resolve => setImmediate(resolve));

    assert.equal(asked.requests.length, 2);
});
