import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "./fakes.mjs";

const call = "11111111-0000-4000-8000-000000000001";
const prepared = { Created: true, Explanation: "Prepared.", Activity: { "@odata.type": "#Microsoft.Dynamics.CRM.phonecall", activityid: call } };
const suggested = { Suggestion: "Call; two mails stayed without an answer.", Way: 847170000 };

test("The suggestion is prepared once it is agreed to", async () => {
    const { script, form, asked } = scene({ client: { answers: { gg_SuggestNextChannel: suggested, gg_CreateFollowUp: prepared } } });

    await script.FollowUps.suggestNextStep(form);

    assert.deepEqual(asked.confirms.map(confirm => confirm.text), [suggested.Suggestion]);
    assert.deepEqual(asked.requests.map(request => request.api), ["gg_SuggestNextChannel", "gg_CreateFollowUp"]);
    assert.deepEqual(asked.opened.map(form => [form.entityName, form.entityId]), [["phonecall", call]]);
});

test("A suggestion that is not wanted stays a suggestion", async () => {
    const { script, form, asked } = scene({ client: { answers: { gg_SuggestNextChannel: suggested }, confirmed: false } });

    await script.FollowUps.suggestNextStep(form);

    assert.deepEqual(asked.requests.map(request => request.api), ["gg_SuggestNextChannel"]);
});

test("Where nothing is to be done, it is only said why", async () => {
    const { script, form, asked } = scene({ client: { answers: { gg_SuggestNextChannel: { Suggestion: "The customer answered." } } } });

    await script.FollowUps.suggestNextStep(form);

    assert.equal(asked.confirms.length, 0);
    assert.deepEqual(asked.alerts.map(alert => alert.text), ["The customer answered."]);
});

test("A follow-up that is not needed says why and opens nothing", async () => {
    const { script, form, asked } = scene({ client: { answers: { gg_CreateFollowUp: { Created: false, Explanation: "A call is planned for tomorrow." } } } });

    await script.FollowUps.followUp(form);

    assert.deepEqual(asked.alerts.map(alert => alert.text), ["A call is planned for tomorrow."]);
    assert.deepEqual(asked.opened, []);
});
