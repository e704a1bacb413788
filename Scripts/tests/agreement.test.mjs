import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { read, root, scene, textsIn } from "./fakes.mjs";

const edm = { 0: "Boolean", 1: "DateTimeOffset", 7: "Int32", 10: "String" };
const value = (xml, name) => new RegExp(`<${name}>([^<]*)<`).exec(xml)?.[1];

function parameters(api) {
    const folder = `Solution/customapis/${api}/customapirequestparameters/`;
    return !existsSync(new URL(folder, root)) ? {} : Object.fromEntries(
        readdirSync(new URL(folder, root)).map(name => [name, edm[value(read(`${folder}${name}/customapirequestparameter.xml`), "type")]]));
}

for (const [key, api] of Object.entries(scene().script.apis)) {
    test(`${key} is called as the solution defines ${api.name}`, () => {
        const definition = read(`Solution/customapis/${api.name}/customapi.xml`);
        const takes = parameters(api.name);

        assert.equal(value(definition, "boundentitylogicalname"), api.table);
        assert.equal(value(definition, "isfunction"), api.isFunction ? "1" : "0");
        for (const [name, type] of Object.entries(api.takes)) {
            assert.equal(takes[name], type, name);
        }
    });
}

const sources = readdirSync(new URL("Scripts/src", root), { recursive: true }).filter(file => file.endsWith(".ts")).map(file => read(`Scripts/src/${file.replaceAll("\\", "/")}`)).join("\n");
test("What is read from an answer is a property some custom API gives", () => {
    const read = new Set([...sources.matchAll(/\banswer\.([A-Z]\w+)/g)].map(([, name]) => name));
    const given = new Set(readdirSync(new URL("Solution/customapis", root), { recursive: true })
        .map(path => /customapiresponseproperties.(\w+)$/.exec(path)?.[1]));

    assert.deepEqual([...read].filter(name => !given.has(name)), []);
});

const used = new Set([...sources.matchAll(/\btext\("([^"]+)"/g)].map(([, key]) => key).concat([...Array(10).keys()].map(channel => `Channel.${channel}`)));

for (const language of [1033, 1031]) {
    test(`Every text that is used is there in ${language}, and no other`, () => {
        assert.deepEqual(Object.keys(textsIn(language)).sort(), [...used].sort());
    });
}

test("The German texts are German", () => {
    const [english, german] = [textsIn(1033), textsIn(1031)];
    const same = Object.keys(english).filter(key => english[key] === german[key]);

    assert.deepEqual(same.filter(key => !key.startsWith("Channel.")).sort(), ["Ok", "Pane.Title"]);
});

test("Places in texts are the same in both languages", () => {
    const [english, german] = [textsIn(1033), textsIn(1031)];

    for (const key of Object.keys(english)) {
        assert.deepEqual(english[key].match(/\{\d\}/g), german[key].match(/\{\d\}/g), key);
    }
});

test("Channels are called as the choice calls them", () => {
    const options = read("Solution/OptionSets/gg_channel.xml").split("<option ").slice(1);
    for (const language of [1033, 1031]) {
        const texts = textsIn(language);
        options.forEach((option, place) => {
            assert.equal(option.startsWith(`value="${847170000 + place}"`), true);
            assert.equal(new RegExp(`<label description="([^"]+)" languagecode="${language}"`).exec(option)[1], texts[`Channel.${place}`]);
        });
    }
});
