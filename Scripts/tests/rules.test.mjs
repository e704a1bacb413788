import assert from "node:assert/strict";
import { test } from "node:test";
import { formType, option, scene } from "./fakes.mjs";

const day = 86400000;

for (const [rule, about, expected] of [
    ["isOpenDeal", { values: { statecode: 0 } }, true],
    ["isOpenDeal", { values: { statecode: 1 }, type: formType.readOnly }, false],
    ["isOpenDeal", { values: { statecode: 2 }, type: formType.readOnly }, false],
    ["isOpenDeal", { values: {} }, true],
    ["isOpenDeal", { values: {}, type: formType.readOnly }, false],
    ["isOpenDeal", { values: { statecode: 0 }, type: formType.create }, false],
    ["canBeTakenUp", { values: { statecode: 2 }, type: formType.readOnly }, true],
    ["canBeTakenUp", { values: { statecode: 1 }, type: formType.readOnly }, false],
    ["canBeTakenUp", { values: { statecode: 0, statuscode: 1 } }, false],
    ["canBeTakenUp", { values: { statecode: 0, statuscode: 2 } }, true],
    ["canBeTakenUp", { values: { statecode: 0, statuscode: 1, gg_parkeduntil: new Date(Date.now() + day) } }, true],
    ["canBeTakenUp", { values: { statecode: 0, statuscode: 1, gg_parkeduntil: new Date(Date.now() - day) } }, false],
    ["canBeTakenUp", { values: { gg_risk: option("gg_risk", "Parked") } }, true],
    ["canBeTakenUp", { values: { gg_risk: option("gg_risk", "Ghosting") } }, false],
    ["canBeTakenUp", { values: { statecode: 0, gg_risk: option("gg_risk", "Parked"), gg_parkeduntil: null } }, true],
    ["canBeTakenUp", { values: { statecode: 1, gg_risk: option("gg_risk", "Parked") }, type: formType.readOnly }, false],
    ["canBeTakenUp", { values: {}, type: formType.create }, false],
    ["isOpenCall", { values: { directioncode: true } }, true],
    ["isOpenCall", { values: { directioncode: true }, type: formType.create }, true],
    ["isOpenCall", { values: {} }, true],
    ["isOpenCall", { values: { directioncode: false } }, false],
    ["isOpenCall", { values: { directioncode: true }, type: formType.readOnly }, false],
    ["isOpenMeeting", { values: {} }, true],
    ["isOpenMeeting", { values: {}, type: formType.create }, true],
    ["isOpenMeeting", { values: {}, type: formType.readOnly }, false],
    ["isOpenCommitment", { values: { gg_outcome: option("gg_commitmentoutcome", "Open") } }, true],
    ["isOpenCommitment", { values: { gg_outcome: null } }, true],
    ["isOpenCommitment", { values: { gg_outcome: option("gg_commitmentoutcome", "Kept") } }, false],
    ["isOpenCommitment", { values: {}, type: formType.create }, false],
    ["isSentMail", { values: { statuscode: 3 } }, true],
    ["isSentMail", { values: { statuscode: 1 } }, false],
    ["isReceivedMail", { values: { statuscode: 4 } }, true],
    ["isReceivedMail", { values: { statuscode: 3 } }, false],
    ["isSentMail", { values: { directioncode: true }, type: formType.readOnly }, true],
    ["isSentMail", { values: { directioncode: false }, type: formType.readOnly }, false],
    ["isSentMail", { values: { directioncode: true } }, false],
    ["isSentMail", { values: { directioncode: true }, type: formType.create }, false],
    ["isSentMail", { values: { statuscode: 7, directioncode: true }, type: formType.readOnly }, false],
    ["isSentMail", { values: {}, type: formType.readOnly }, false],
    ["isReceivedMail", { values: { directioncode: false }, type: formType.readOnly }, true],
    ["isReceivedMail", { values: { directioncode: true }, type: formType.readOnly }, false],
    ["isReceivedMail", { values: { directioncode: false } }, false],
    ["isReceivedMail", { values: {}, type: formType.readOnly }, false],
]) {
    test(`${rule} is ${expected} for ${JSON.stringify(about)}`, () => {
        const { script, form } = scene({ form: about });

        assert.equal(script.Rules[rule](form), expected);
    });
}
