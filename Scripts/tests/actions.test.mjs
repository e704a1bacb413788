import assert from "node:assert/strict";
import { test } from "node:test";
import { formType, option, read, scene } from "./fakes.mjs";

const id = "ab000000-0000-4000-8000-00000000000c";

const calledOff = option("gg_meetingoutcome", "Called off by the customer with a reason or a new date");
const opened = dialog => JSON.parse(decodeURIComponent(dialog.input.data));

for (const [action, question] of [
    ["customerAnswered", "answered"], ["answerExpected", "expected"], ["offerSent", "offerSent"],
    ["keepOn", "keepOn"], ["park", "park"], ["walkAway", "walkAway"], ["decide", "decide"],
]) {
    test(`${action} asks in a dialog and shows the row as it is then`, async () => {
        const { script, form, asked } = scene();

        await script.Opportunity[action](form);

        assert.equal(asked.dialogs.length, 1);
        const [dialog] = asked.dialogs;
        assert.deepEqual([dialog.input.pageType, dialog.input.webresourceName, dialog.options.target], ["webresource", "gg_/pages/ask.html", 2]);
        assert.deepEqual(opened(dialog), { question, id });
        assert.deepEqual(form.happened, ["refresh false"]);
    });
}

test("No answer needed is noted with one click", async () => {
    const { script, form, asked } = scene();

    await script.Opportunity.noAnswerNeeded(form);

    assert.equal(asked.dialogs.length, 0);
    assert.deepEqual(asked.requests.map(request => [request.api, request.Kind]), [["gg_RecordTouch", "NoAnswerNeeded"]]);
    assert.equal(JSON.stringify(asked.requests[0].metadata.parameterTypes.Kind), JSON.stringify({ typeName: "Edm.String", structuralProperty: 1 }));
    assert.deepEqual(form.happened, ["refresh false"]);
});

test("What was typed is saved first", async () => {
    const { script, form } = scene({ form: { dirty: true } });

    await script.Opportunity.noAnswerNeeded(form);

    assert.deepEqual(form.happened, ["save", "refresh false"]);
});

test("What the server refuses is shown in its own words", async () => {
    const { script, form, asked } = scene({ client: { answers: { gg_ReopenOpportunity: new Error("The deal was won and stays won.") } } });

    await script.Opportunity.takeUp(form);

    assert.deepEqual(asked.alerts.map(alert => [alert.text, alert.title]), [["The deal was won and stays won.", "That did not work"]]);
    assert.deepEqual(form.happened, []);
});

test("Beside any form, ours is opened in one pane that is used again", async () => {
    const { script, form, asked } = scene();

    await script.Opportunity.openBeside(form);
    await script.Opportunity.openBeside(form);

    assert.equal(asked.panes.length, 1);
    const [pane] = asked.panes;
    assert.equal(pane.selected, 2);
    const [shown] = pane.shown;
    assert.deepEqual([shown.pageType, shown.entityName, shown.entityId], ["entityrecord", "opportunity", id]);
    assert.match(read(`Solution/Entities/Opportunity/FormXml/main/{${shown.formId}}.xml`), /description="Ghosting Guard"/);
});

for (const [table, folder] of [["contact", "Contact"], ["account", "Account"]]) {
    test(`How to meet a customer opens beside any form of ${table}, in our form`, async () => {
        const { script, form, asked } = scene({ form: { table } });

        await script.Standing.openBeside(form);

        const [shown] = asked.panes[0].shown;
        assert.deepEqual({ ...shown }, { pageType: "entityrecord", entityName: table, entityId: "ab000000-0000-4000-8000-00000000000c", formId: script.Standing.forms[table] });
        assert.match(read(`Solution/Entities/${folder}/FormXml/main/{${shown.formId}}.xml`), /datafieldname="gg_standing"/);
    });
}

for (const outcome of ["Reached", "No answer", "Voicemail", "Not put through", "Not in today", "Works from home"]) {
    test(`The outcome ${outcome} completes the call with one click`, async () => {
        const { script, form, asked } = scene();
        const value = option("gg_calloutcome", outcome);

        await script.PhoneCall.outcome(form, value);

        assert.deepEqual(asked.updates, [{ table: "phonecall", id, changes: { gg_calloutcome: value, statecode: 1, statuscode: 2 } }]);
        assert.deepEqual(form.happened, ["refresh false"]);
    });
}

test("Away until asks for the day", async () => {
    const { script, form, asked } = scene();

    await script.PhoneCall.outcome(form, option("gg_calloutcome", "Away until"));

    assert.deepEqual(asked.dialogs.map(opened), [{ question: "awayUntil", id }]);
    assert.deepEqual(asked.updates, []);
});

test("A call that was never saved is saved before it is completed", async () => {
    const { script, form, asked } = scene({ form: { type: formType.create } });

    await script.PhoneCall.outcome(form, option("gg_calloutcome", "No answer"));

    assert.deepEqual(form.happened, ["save", "refresh false"]);
    assert.equal(asked.updates[0].id, id);
});

for (const outcome of ["Held", "Missed by the customer", "Missed by us"]) {
    test(`The outcome ${outcome} completes the meeting with one click`, async () => {
        const { script, form, asked } = scene();
        const value = option("gg_meetingoutcome", outcome);

        await script.Appointment.outcome(form, value);

        assert.deepEqual(asked.updates, [{ table: "appointment", id, changes: { gg_meetingoutcome: value, statecode: 1, statuscode: 3 } }]);
        assert.deepEqual(form.happened, ["refresh false"]);
    });
}

test("A meeting that the customer called off asks for a new date", async () => {
    const { script, form, asked } = scene();

    await script.Appointment.outcome(form, calledOff);

    assert.deepEqual(asked.dialogs.map(opened), [{ question: "calledOff", id }]);
    assert.deepEqual(asked.updates, []);
});

test("Every outcome of a meeting and of a call has its button", () => {
    for (const [folder, choice] of [["Appointment", "gg_meetingoutcome"], ["PhoneCall", "gg_calloutcome"]]) {
        const values = [...read(`Solution/OptionSets/${choice}.xml`).matchAll(/<option value="(\d+)"/g)].map(([, value]) => value);
        const buttons = [...read(`Solution/Entities/${folder}/RibbonDiff.xml`).matchAll(/<IntParameter Value="(\d+)"/g)].map(([, value]) => value);

        assert.deepEqual(buttons, values);
    }
});

test("Confirm by mail opens the draft", async () => {
    const mail = "11111111-0000-4000-8000-000000000001";
    const { script, form, asked } = scene({ client: { answers: { gg_DraftConfirmation: { Created: true, Mail: { "@odata.type": "#Microsoft.Dynamics.CRM.email", activityid: mail } } } } });

    await script.Commitment.confirmByMail(form);

    assert.deepEqual(asked.requests.map(request => request.api), ["gg_DraftConfirmation"]);
    assert.equal(asked.requests[0].metadata.parameterTypes.entity.typeName, "mscrm.gg_commitment");
    assert.deepEqual(asked.opened.map(form => [form.entityName, form.entityId]), [["email", mail]]);
});

test("Customer confirmed confirms for the customer", async () => {
    const { script, form, asked } = scene();

    await script.Commitment.customerConfirmed(form);

    assert.deepEqual(asked.requests.map(request => [request.api, request.By]), [["gg_ConfirmCommitment", "customer"]]);
});

for (const [was, confirmed, changes] of [[null, true, [true]], [false, true, [true]], [true, true, [false]], [true, false, []]]) {
    test(`Is an offer on a mail where it is ${was}, ${confirmed ? "confirmed" : "not confirmed"}, writes ${JSON.stringify(changes)}`, async () => {
        const { script, form, asked } = scene({ client: { confirmed, rows: { [`email ${id}`]: { gg_isoffer: was } } } });

        await script.Email.isOffer(form);

        assert.deepEqual(asked.updates, changes.map(value => ({ table: "email", id, changes: { gg_isoffer: value } })));
        assert.equal(asked.confirms.length, was === true ? 1 : 0);
    });
}

for (const kind of ["Person", "Automatic reply", "Left", "Bounce", "Bulk"]) {
    test(`A mail can be corrected to ${kind} with one click`, async () => {
        const { script, form, asked } = scene();
        const value = option("gg_answerkind", kind);

        await script.Email.answerKind(form, value);

        assert.deepEqual(asked.updates, [{ table: "email", id, changes: { gg_answerkind: value } }]);
        assert.match(read("Solution/Entities/Email/RibbonDiff.xml"), new RegExp(`<IntParameter Value="${value}"`));
    });
}

test("A mail corrected to Absence asks for the day of return", async () => {
    const { script, form, asked } = scene();

    await script.Email.answerKind(form, option("gg_answerkind", "Absence"));

    assert.deepEqual(asked.dialogs.map(opened), [{ question: "absence", id }]);
    assert.deepEqual(asked.updates, []);
});
