import assert from "node:assert/strict";
import { test } from "node:test";
import { option, scene } from "./fakes.mjs";

const id = "ab000000-0000-4000-8000-00000000000c";
const taken = request => Object.fromEntries(Object.entries(request).filter(([name]) => !["entity", "getMetadata", "metadata", "api"].includes(name)));

for (const [name, given, api, values] of [
    ["answered", { channel: String(option("gg_channel", "Phone")), on: "2026-03-04T09:30" }, "gg_RecordTouch",
        { Kind: "CustomerAnswered", On: new Date(2026, 2, 4, 9, 30).toISOString(), Channel: option("gg_channel", "Phone") }],
    ["expected", { by: "2026-03-10" }, "gg_RecordTouch", { Kind: "AnswerExpected", AnswerExpectedBy: "2026-03-10T00:00:00Z" }],
    ["offerSent", { on: "2026-03-04T09:30" }, "gg_RecordTouch", { Kind: "OfferSent", On: new Date(2026, 2, 4, 9, 30).toISOString() }],
    ["keepOn", { by: "2026-03-10" }, "gg_KeepOn", { DecideBy: "2026-03-10T00:00:00Z" }],
    ["park", { until: "2026-06-01", reason: "Budget in June" }, "gg_ParkOpportunity", { Until: "2026-06-01T00:00:00Z", Reason: "Budget in June" }],
    ["walkAway", { reason: "" }, "gg_CloseStaleOpportunity", {}],
    ["walkAway", { reason: "Bought elsewhere" }, "gg_CloseStaleOpportunity", { Reason: "Bought elsewhere" }],
]) {
    test(`${name} asks the server for ${JSON.stringify(values)}`, async () => {
        const { script, asked } = scene();

        await script.questionOf(name).run(id, given);

        assert.deepEqual(asked.requests.map(request => [request.api, request.entity.id, taken(request)]), [[api, id, values]]);
    });
}

test("Away until completes the call with the day of return", async () => {
    const { script, asked } = scene();

    await script.questionOf("awayUntil").run(id, { until: "2026-03-10" });

    assert.deepEqual(asked.updates, [{
        table: "phonecall", id,
        changes: { gg_calloutcome: option("gg_calloutcome", "Away until"), statecode: 1, statuscode: 2, gg_returnson: "2026-03-10" },
    }]);
});

const calledOff = option("gg_meetingoutcome", "Called off by the customer with a reason or a new date");

test("A meeting called off without a new date is canceled", async () => {
    const { script, asked } = scene();

    await script.questionOf("calledOff").run(id, { on: "" });

    assert.deepEqual(asked.updates, [{ table: "appointment", id, changes: { gg_meetingoutcome: calledOff, statecode: 2, statuscode: 4 } }]);
});

test("A meeting called off with a new date is moved there, stays open and is as long as it was", async () => {
    const { script, asked } = scene({
        client: { rows: { [`appointment ${id}`]: { scheduledstart: "2026-03-04T09:00:00Z", scheduledend: "2026-03-04T10:30:00Z" } } },
    });

    await script.questionOf("calledOff").run(id, { on: "2026-03-10T14:00" });

    assert.deepEqual(asked.updates, [{
        table: "appointment", id,
        changes: {
            gg_meetingoutcome: calledOff,
            scheduledstart: new Date(2026, 2, 10, 14, 0).toISOString(),
            scheduledend: new Date(2026, 2, 10, 15, 30).toISOString(),
        },
    }]);
});

for (const [until, day] of [["2026-03-10", { gg_returnson: "2026-03-10" }], ["", {}]]) {
    test(`A note of absence with the day "${until}" is noted on the mail`, async () => {
        const { script, asked } = scene();

        await script.questionOf("absence").run(id, { until });

        assert.deepEqual(asked.updates, [{ table: "email", id, changes: { gg_answerkind: option("gg_answerkind", "Absence"), ...day } }]);
    });
}

test("Before anybody walks away, the server says what would follow", async () => {
    const { script, asked } = scene({ client: { answers: { gg_CloseStaleOpportunity: { Possible: true, Explanation: "The deal would be closed." } } } });

    assert.equal(await script.questionOf("walkAway").preview(id), "The deal would be closed.");
    assert.deepEqual(asked.requests.map(taken), [{ DryRun: true }]);
});

test("The decision offers three ways on", () => {
    const { script } = scene();

    assert.equal(JSON.stringify(script.questionOf("decide").ways), JSON.stringify(["keepOn", "park", "walkAway"]));
});

test("A moment is written on the reader's own clock", () => {
    const { script } = scene();

    assert.equal(script.asMoment(new Date(2026, 0, 5, 7, 8)), "2026-01-05T07:08");
    assert.equal(script.asDay(new Date(2026, 10, 25)), "2026-11-25");
});

test("A place in a text takes its value literally", () => {
    const { script } = scene();

    assert.equal(script.text("Decide.Due", "$&"), "A decision has been due since $&: keep on, park or walk away.");
});

for (const [value, expected] of [
    [{ "@odata.type": "#Microsoft.Dynamics.CRM.gg_message", activityid: id }, { table: "gg_message", id }],
    [{ activityid: id }, null],
    [null, null],
    [undefined, null],
]) {
    test(`The row named by ${JSON.stringify(value)} is ${JSON.stringify(expected)}`, () => {
        const { script } = scene();

        assert.equal(JSON.stringify(script.reference(value)), JSON.stringify(expected));
    });
}
