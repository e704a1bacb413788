"use strict";
var GhostingGuard;
(function (GhostingGuard) {
    function client() {
        return typeof Xrm === "undefined" ? window.parent.Xrm : Xrm;
    }
    GhostingGuard.client = client;
    function bare(id) {
        return id.replace(/[{}]/g, "").toLowerCase();
    }
    GhostingGuard.bare = bare;
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    const texts = "gg_/strings/texts";
    function text(key, ...values) {
        return values.reduce((sentence, value, place) => sentence.replace(`{${place}}`, () => value), GhostingGuard.client().Utility.getResourceString(texts, key));
    }
    GhostingGuard.text = text;
    function dayInWords(day) {
        var _a;
        const settings = GhostingGuard.client().Utility.getGlobalContext().userSettings;
        const pattern = (_a = settings.dateFormattingInfo) === null || _a === void 0 ? void 0 : _a.ShortDatePattern;
        return pattern === undefined ? day.toLocaleDateString() : written(day, pattern);
    }
    GhostingGuard.dayInWords = dayInWords;
    function written(day, pattern) {
        const two = (value) => String(value).padStart(2, "0");
        return pattern.replace(/d+|M+|y+/g, part => {
            const value = part[0] === "d" ? day.getDate() : part[0] === "M" ? day.getMonth() + 1 : day.getFullYear();
            return part[0] === "y" ? String(value).slice(-part.length) : part.length === 1 ? String(value) : two(value);
        });
    }
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    GhostingGuard.apis = {
        explain: { name: "gg_ExplainOpportunity", table: "opportunity", isFunction: true, takes: {} },
        recordTouch: {
            name: "gg_RecordTouch", table: "opportunity", isFunction: false,
            takes: { Kind: "String", On: "DateTimeOffset", Channel: "Int32", AnswerExpectedBy: "DateTimeOffset" },
        },
        suggest: { name: "gg_SuggestNextChannel", table: "opportunity", isFunction: true, takes: {} },
        followUp: { name: "gg_CreateFollowUp", table: "opportunity", isFunction: false, takes: {} },
        keepOn: { name: "gg_KeepOn", table: "opportunity", isFunction: false, takes: { DecideBy: "DateTimeOffset" } },
        park: { name: "gg_ParkOpportunity", table: "opportunity", isFunction: false, takes: { Until: "DateTimeOffset", Reason: "String" } },
        walkAway: { name: "gg_CloseStaleOpportunity", table: "opportunity", isFunction: false, takes: { Reason: "String", DryRun: "Boolean" } },
        takeUp: { name: "gg_ReopenOpportunity", table: "opportunity", isFunction: false, takes: {} },
        draftConfirmation: { name: "gg_DraftConfirmation", table: "gg_commitment", isFunction: false, takes: {} },
        confirm: { name: "gg_ConfirmCommitment", table: "gg_commitment", isFunction: false, takes: { By: "String" } },
    };
    const primitive = 1;
    const row = 5;
    async function call(api, id, values = {}) {
        const parameterTypes = {
            entity: { typeName: `mscrm.${api.table}`, structuralProperty: row },
        };
        for (const name of Object.keys(values)) {
            parameterTypes[name] = { typeName: `Edm.${api.takes[name]}`, structuralProperty: primitive };
        }
        const response = await GhostingGuard.client().WebApi.online.execute(Object.assign(Object.assign({}, values), { entity: { entityType: api.table, id: GhostingGuard.bare(id) }, getMetadata: () => ({ boundParameter: "entity", operationName: api.name, operationType: api.isFunction ? 1 : 0, parameterTypes }) }));
        return response.status === 204 ? {} : await response.json();
    }
    GhostingGuard.call = call;
    function update(table, id, changes) {
        return Promise.resolve(GhostingGuard.client().WebApi.updateRecord(table, id, changes));
    }
    GhostingGuard.update = update;
    function reference(value) {
        if (typeof value !== "object" || value === null) {
            return null;
        }
        const named = value;
        const key = Object.keys(named).find(name => /^[a-z_]+id$/.test(name) && named[name] !== "");
        const type = named["@odata.type"];
        return key === undefined || type === undefined ? null : { table: type.slice(type.lastIndexOf(".") + 1), id: named[key] };
    }
    GhostingGuard.reference = reference;
    function sentence(error) {
        const message = error === null || error === void 0 ? void 0 : error.message;
        return typeof message === "string" && message !== "" ? message : GhostingGuard.text("Error.Unknown");
    }
    GhostingGuard.sentence = sentence;
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    const two = (value) => String(value).padStart(2, "0");
    function asDay(moment) {
        return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
    }
    GhostingGuard.asDay = asDay;
    function asMoment(moment) {
        return `${asDay(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
    }
    GhostingGuard.asMoment = asMoment;
    function dayToSend(day) {
        return `${day}T00:00:00Z`;
    }
    GhostingGuard.dayToSend = dayToSend;
    function momentToSend(moment) {
        return new Date(moment).toISOString();
    }
    GhostingGuard.momentToSend = momentToSend;
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    const channels = 10;
    const firstOption = 847170000;
    const questions = {
        answered: () => ({
            title: GhostingGuard.text("Answered.Title"),
            done: GhostingGuard.text("Done.Noted"),
            fields: [
                {
                    name: "channel", kind: "choice", label: GhostingGuard.text("Answered.Channel"), isRequired: true,
                    options: [...Array(channels).keys()].map(channel => ({ value: String(firstOption + channel), label: GhostingGuard.text(`Channel.${channel}`) })),
                },
                { name: "on", kind: "moment", label: GhostingGuard.text("Answered.On"), isRequired: true, initial: GhostingGuard.asMoment(new Date()) },
            ],
            run: (id, given) => GhostingGuard.call(GhostingGuard.apis.recordTouch, id, { Kind: "CustomerAnswered", On: GhostingGuard.momentToSend(given.on), Channel: Number(given.channel) }),
        }),
        expected: () => ({
            title: GhostingGuard.text("Expected.Title"),
            done: GhostingGuard.text("Done.Noted"),
            fields: [{ name: "by", kind: "day", label: GhostingGuard.text("Expected.By"), isRequired: true }],
            run: (id, given) => GhostingGuard.call(GhostingGuard.apis.recordTouch, id, { Kind: "AnswerExpected", AnswerExpectedBy: GhostingGuard.dayToSend(given.by) }),
        }),
        offerSent: () => ({
            title: GhostingGuard.text("OfferSent.Title"),
            done: GhostingGuard.text("Done.Noted"),
            fields: [{ name: "on", kind: "moment", label: GhostingGuard.text("OfferSent.On"), isRequired: true, initial: GhostingGuard.asMoment(new Date()) }],
            run: (id, given) => GhostingGuard.call(GhostingGuard.apis.recordTouch, id, { Kind: "OfferSent", On: GhostingGuard.momentToSend(given.on) }),
        }),
        decide: () => ({
            title: GhostingGuard.text("Decide.Title"),
            done: "",
            fields: [],
            ways: ["keepOn", "park", "walkAway"],
            run: () => Promise.resolve(),
        }),
        keepOn: () => ({
            title: GhostingGuard.text("KeepOn.Title"),
            done: GhostingGuard.text("Done.KeptOn"),
            fields: [{ name: "by", kind: "day", label: GhostingGuard.text("KeepOn.By"), isRequired: true }],
            run: (id, given) => GhostingGuard.call(GhostingGuard.apis.keepOn, id, { DecideBy: GhostingGuard.dayToSend(given.by) }),
        }),
        park: () => ({
            title: GhostingGuard.text("Park.Title"),
            done: GhostingGuard.text("Done.Parked"),
            fields: [
                { name: "until", kind: "day", label: GhostingGuard.text("Park.Until"), isRequired: true },
                { name: "reason", kind: "words", label: GhostingGuard.text("Park.Reason"), isRequired: true },
            ],
            run: (id, given) => GhostingGuard.call(GhostingGuard.apis.park, id, { Until: GhostingGuard.dayToSend(given.until), Reason: given.reason }),
        }),
        walkAway: () => ({
            title: GhostingGuard.text("WalkAway.Title"),
            done: GhostingGuard.text("Done.WalkedAway"),
            fields: [{ name: "reason", kind: "words", label: GhostingGuard.text("WalkAway.Reason"), isRequired: false }],
            preview: async (id) => { var _a; return String((_a = (await GhostingGuard.call(GhostingGuard.apis.walkAway, id, { DryRun: true })).Explanation) !== null && _a !== void 0 ? _a : ""); },
            run: (id, given) => GhostingGuard.call(GhostingGuard.apis.walkAway, id, given.reason === "" ? {} : { Reason: given.reason }),
        }),
        awayUntil: () => ({
            title: GhostingGuard.text("AwayUntil.Title"),
            done: GhostingGuard.text("Done.Noted"),
            fields: [{ name: "until", kind: "day", label: GhostingGuard.text("AwayUntil.Until"), isRequired: true }],
            run: (id, given) => GhostingGuard.PhoneCall.complete(id, GhostingGuard.PhoneCall.awayUntil, given.until),
        }),
        calledOff: () => ({
            title: GhostingGuard.text("CalledOff.Title"),
            done: GhostingGuard.text("Done.Noted"),
            fields: [{ name: "on", kind: "moment", label: GhostingGuard.text("CalledOff.On"), isRequired: false }],
            run: (id, given) => GhostingGuard.Appointment.callOff(id, given.on),
        }),
        absence: () => ({
            title: GhostingGuard.text("Absence.Title"),
            done: GhostingGuard.text("Done.Noted"),
            fields: [{ name: "until", kind: "day", label: GhostingGuard.text("Absence.Until"), isRequired: false }],
            run: (id, given) => GhostingGuard.Email.absent(id, given.until),
        }),
    };
    function questionOf(name) {
        return questions[name]();
    }
    GhostingGuard.questionOf = questionOf;
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    const page = "gg_/pages/ask.html";
    const inDialog = 2;
    const width = 480;
    const lineHeight = 84;
    const frameHeight = 230;
    async function saved(form) {
        if (form.data.getIsDirty() || form.data.entity.getId() === "") {
            await form.data.save();
        }
        return GhostingGuard.bare(form.data.entity.getId());
    }
    GhostingGuard.saved = saved;
    async function ask(form, name) {
        await attempt(async () => {
            var _a, _b;
            const id = await saved(form);
            const question = GhostingGuard.questionOf(name);
            await GhostingGuard.client().Navigation.navigateTo({ pageType: "webresource", webresourceName: page, data: encodeURIComponent(JSON.stringify({ question: name, id })) }, {
                target: inDialog,
                title: question.title,
                width: { value: width, unit: "px" },
                height: { value: frameHeight + lineHeight * (question.fields.length + ((_b = (_a = question.ways) === null || _a === void 0 ? void 0 : _a.length) !== null && _b !== void 0 ? _b : 0) + (question.preview === undefined ? 0 : 1)), unit: "px" },
            });
            await form.data.refresh(false);
        });
    }
    GhostingGuard.ask = ask;
    async function act(form, action) {
        await attempt(async () => {
            await action(await saved(form));
            await form.data.refresh(false);
        });
    }
    GhostingGuard.act = act;
    async function attempt(action) {
        try {
            await action();
        }
        catch (error) {
            await GhostingGuard.client().Navigation.openAlertDialog({ text: GhostingGuard.sentence(error), title: GhostingGuard.text("Error.Title") });
        }
    }
    GhostingGuard.attempt = attempt;
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    const riskNotice = "gg_risk";
    const decisionNotice = "gg_decision";
    const atRisk = 847170005;
    const ghosting = 847170006;
    const unreachable = 847170008;
    async function showNotices(form) {
        form.ui.clearFormNotification(riskNotice);
        form.ui.clearFormNotification(decisionNotice);
        if (form.ui.getFormType() !== 2) {
            return;
        }
        const say = await warning(form);
        if (say !== null) {
            form.ui.setFormNotification(say, "WARNING", riskNotice);
        }
        const due = decisionDue(form, new Date());
        if (due !== null) {
            form.ui.setFormNotification(GhostingGuard.text("Decide.Due", GhostingGuard.dayInWords(due)), "INFO", decisionNotice);
        }
    }
    GhostingGuard.showNotices = showNotices;
    async function warning(form) {
        try {
            const answer = await GhostingGuard.call(GhostingGuard.apis.explain, form.data.entity.getId());
            return answer.Risk === atRisk || answer.Risk === ghosting || answer.Risk === unreachable ? String(answer.Explanation) : null;
        }
        catch (_a) {
            return null;
        }
    }
    function decisionDue(form, now) {
        var _a, _b;
        const day = (_b = (_a = form.getAttribute("gg_decideon")) === null || _a === void 0 ? void 0 : _a.getValue()) !== null && _b !== void 0 ? _b : null;
        return day !== null && day <= now ? day : null;
    }
    GhostingGuard.decisionDue = decisionDue;
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Rules;
    (function (Rules) {
        const open = 0;
        const lost = 2;
        const onHold = 2;
        const parked = 847170007;
        const sent = 3;
        const received = 4;
        const openOutcome = 847170000;
        function isOpenDeal(form) {
            var _a;
            return isStored(form) && ((_a = value(form, "statecode")) !== null && _a !== void 0 ? _a : (isEditable(form) ? open : lost)) === open;
        }
        Rules.isOpenDeal = isOpenDeal;
        function canBeTakenUp(form) {
            var _a, _b, _c;
            if (!isOpenDeal(form)) {
                return isStored(form) && ((_a = value(form, "statecode")) !== null && _a !== void 0 ? _a : lost) === lost;
            }
            const parkedUntil = (_c = (_b = form.getAttribute("gg_parkeduntil")) === null || _b === void 0 ? void 0 : _b.getValue()) !== null && _c !== void 0 ? _c : null;
            return value(form, "statuscode") === onHold || value(form, "gg_risk") === parked || (parkedUntil !== null && parkedUntil > new Date());
        }
        Rules.canBeTakenUp = canBeTakenUp;
        function isOpenCall(form) {
            return isEditable(form) && isOutgoing(form) !== false;
        }
        Rules.isOpenCall = isOpenCall;
        function isOpenMeeting(form) {
            return isEditable(form);
        }
        Rules.isOpenMeeting = isOpenMeeting;
        function isOpenCommitment(form) {
            var _a;
            return isStored(form) && isEditable(form) && ((_a = value(form, "gg_outcome")) !== null && _a !== void 0 ? _a : openOutcome) === openOutcome;
        }
        Rules.isOpenCommitment = isOpenCommitment;
        function isSentMail(form) {
            return isMail(form, sent, true);
        }
        Rules.isSentMail = isSentMail;
        function isReceivedMail(form) {
            return isMail(form, received, false);
        }
        Rules.isReceivedMail = isReceivedMail;
        function isMail(form, status, outgoing) {
            const known = value(form, "statuscode");
            return known === null ? isStored(form) && !isEditable(form) && isOutgoing(form) === outgoing : known === status;
        }
        function isOutgoing(form) {
            var _a, _b;
            return (_b = (_a = form.getAttribute("directioncode")) === null || _a === void 0 ? void 0 : _a.getValue()) !== null && _b !== void 0 ? _b : null;
        }
        function isStored(form) {
            return form.ui.getFormType() !== 1;
        }
        function isEditable(form) {
            return form.ui.getFormType() === 1 || form.ui.getFormType() === 2;
        }
        function value(form, column) {
            var _a, _b;
            return (_b = (_a = form.getAttribute(column)) === null || _a === void 0 ? void 0 : _a.getValue()) !== null && _b !== void 0 ? _b : null;
        }
    })(Rules = GhostingGuard.Rules || (GhostingGuard.Rules = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    const pane = "ghostingguard";
    const paneWidth = 560;
    const icon = "/WebResources/gg_/icons/ghostingguard.svg";
    function showBeside(form, table, ourForm) {
        return GhostingGuard.attempt(async () => {
            var _a;
            const id = await GhostingGuard.saved(form);
            const panes = GhostingGuard.client().App.sidePanes;
            const beside = (_a = panes.getPane(pane)) !== null && _a !== void 0 ? _a : await panes.createPane({ paneId: pane, title: GhostingGuard.text("Pane.Title"), imageSrc: icon, canClose: true, width: paneWidth });
            beside.select();
            await beside.navigate({ pageType: "entityrecord", entityName: table, entityId: id, formId: ourForm });
        });
    }
    GhostingGuard.showBeside = showBeside;
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Opportunity;
    (function (Opportunity) {
        const ourForm = "82b9e6da-3503-4415-8801-774ba2c38c1a";
        const today = "WebResource_today";
        async function onLoad(context) {
            const form = context.getFormContext();
            form.data.addOnLoad(() => {
                void show(form);
            });
            await show(form);
        }
        Opportunity.onLoad = onLoad;
        function customerAnswered(form) {
            return GhostingGuard.ask(form, "answered");
        }
        Opportunity.customerAnswered = customerAnswered;
        function noAnswerNeeded(form) {
            return GhostingGuard.act(form, id => GhostingGuard.call(GhostingGuard.apis.recordTouch, id, { Kind: "NoAnswerNeeded" }));
        }
        Opportunity.noAnswerNeeded = noAnswerNeeded;
        function answerExpected(form) {
            return GhostingGuard.ask(form, "expected");
        }
        Opportunity.answerExpected = answerExpected;
        function offerSent(form) {
            return GhostingGuard.ask(form, "offerSent");
        }
        Opportunity.offerSent = offerSent;
        function decide(form) {
            return GhostingGuard.ask(form, "decide");
        }
        Opportunity.decide = decide;
        function keepOn(form) {
            return GhostingGuard.ask(form, "keepOn");
        }
        Opportunity.keepOn = keepOn;
        function park(form) {
            return GhostingGuard.ask(form, "park");
        }
        Opportunity.park = park;
        function walkAway(form) {
            return GhostingGuard.ask(form, "walkAway");
        }
        Opportunity.walkAway = walkAway;
        function takeUp(form) {
            return GhostingGuard.act(form, id => GhostingGuard.call(GhostingGuard.apis.takeUp, id));
        }
        Opportunity.takeUp = takeUp;
        function openBeside(form) {
            return GhostingGuard.showBeside(form, "opportunity", ourForm);
        }
        Opportunity.openBeside = openBeside;
        async function show(form) {
            var _a, _b;
            await GhostingGuard.showNotices(form);
            const control = form.getControl(today);
            const content = await ((_a = control === null || control === void 0 ? void 0 : control.getContentWindow) === null || _a === void 0 ? void 0 : _a.call(control));
            await ((_b = content === null || content === void 0 ? void 0 : content.GhostingGuard) === null || _b === void 0 ? void 0 : _b.Pages.today(form));
        }
    })(Opportunity = GhostingGuard.Opportunity || (GhostingGuard.Opportunity = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Standing;
    (function (Standing) {
        Standing.forms = {
            account: "a4db47e1-367d-445a-a86d-7b1b73c02f09",
            contact: "6301a711-2756-4279-ab2e-dfcb127cc339",
        };
        function openBeside(form) {
            const table = form.data.entity.getEntityName();
            return GhostingGuard.showBeside(form, table, Standing.forms[table]);
        }
        Standing.openBeside = openBeside;
    })(Standing = GhostingGuard.Standing || (GhostingGuard.Standing = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var FollowUps;
    (function (FollowUps) {
        function suggestNextStep(form) {
            return GhostingGuard.attempt(async () => {
                const answer = await GhostingGuard.call(GhostingGuard.apis.suggest, await GhostingGuard.saved(form));
                const say = String(answer.Suggestion);
                if (typeof answer.Way !== "number") {
                    await GhostingGuard.client().Navigation.openAlertDialog({ text: say, title: GhostingGuard.text("Suggest.Title") });
                    return;
                }
                const choice = await GhostingGuard.client().Navigation.openConfirmDialog({
                    text: say,
                    title: GhostingGuard.text("Suggest.Title"),
                    confirmButtonLabel: GhostingGuard.text("Suggest.Prepare"),
                    cancelButtonLabel: GhostingGuard.text("Suggest.NotNow"),
                });
                if (choice.confirmed) {
                    await prepare(form);
                }
            });
        }
        FollowUps.suggestNextStep = suggestNextStep;
        function followUp(form) {
            return GhostingGuard.attempt(async () => {
                await GhostingGuard.saved(form);
                await prepare(form);
            });
        }
        FollowUps.followUp = followUp;
        async function prepare(form) {
            const answer = await GhostingGuard.call(GhostingGuard.apis.followUp, form.data.entity.getId());
            const activity = GhostingGuard.reference(answer.Activity);
            if (activity === null) {
                await GhostingGuard.client().Navigation.openAlertDialog({ text: String(answer.Explanation), title: GhostingGuard.text("Suggest.Title") });
                return;
            }
            await GhostingGuard.client().Navigation.openForm({ entityName: activity.table, entityId: activity.id });
        }
    })(FollowUps = GhostingGuard.FollowUps || (GhostingGuard.FollowUps = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var PhoneCall;
    (function (PhoneCall) {
        PhoneCall.awayUntil = 847170005;
        const completed = 1;
        const made = 2;
        function outcome(form, value) {
            return value === PhoneCall.awayUntil ? GhostingGuard.ask(form, "awayUntil") : GhostingGuard.act(form, id => complete(id, value));
        }
        PhoneCall.outcome = outcome;
        function complete(id, value, returnsOn) {
            const changes = { gg_calloutcome: value, statecode: completed, statuscode: made };
            if (returnsOn !== undefined) {
                changes.gg_returnson = returnsOn;
            }
            return GhostingGuard.update("phonecall", id, changes);
        }
        PhoneCall.complete = complete;
    })(PhoneCall = GhostingGuard.PhoneCall || (GhostingGuard.PhoneCall = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Appointment;
    (function (Appointment) {
        Appointment.calledOff = 847170003;
        const done = { statecode: 1, statuscode: 3 };
        const canceled = { statecode: 2, statuscode: 4 };
        function outcome(form, value) {
            return value === Appointment.calledOff ? GhostingGuard.ask(form, "calledOff") : GhostingGuard.act(form, id => GhostingGuard.update("appointment", id, Object.assign({ gg_meetingoutcome: value }, done)));
        }
        Appointment.outcome = outcome;
        async function callOff(id, newStart) {
            return GhostingGuard.update("appointment", id, Object.assign({ gg_meetingoutcome: Appointment.calledOff }, (newStart === "" ? canceled : await moved(id, newStart))));
        }
        Appointment.callOff = callOff;
        async function moved(id, newStart) {
            const planned = await GhostingGuard.client().WebApi.retrieveRecord("appointment", id, "?$select=scheduledstart,scheduledend");
            const length = Date.parse(planned.scheduledend) - Date.parse(planned.scheduledstart);
            const start = GhostingGuard.momentToSend(newStart);
            return { scheduledstart: start, scheduledend: new Date(Date.parse(start) + length).toISOString() };
        }
    })(Appointment = GhostingGuard.Appointment || (GhostingGuard.Appointment = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Commitment;
    (function (Commitment) {
        function confirmByMail(form) {
            return GhostingGuard.attempt(async () => {
                const mail = GhostingGuard.reference((await GhostingGuard.call(GhostingGuard.apis.draftConfirmation, await GhostingGuard.saved(form))).Mail);
                if (mail !== null) {
                    await GhostingGuard.client().Navigation.openForm({ entityName: mail.table, entityId: mail.id });
                }
            });
        }
        Commitment.confirmByMail = confirmByMail;
        function customerConfirmed(form) {
            return GhostingGuard.act(form, id => GhostingGuard.call(GhostingGuard.apis.confirm, id, { By: "customer" }));
        }
        Commitment.customerConfirmed = customerConfirmed;
    })(Commitment = GhostingGuard.Commitment || (GhostingGuard.Commitment = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Email;
    (function (Email) {
        Email.absence = 847170002;
        function isOffer(form) {
            return GhostingGuard.act(form, async (id) => {
                const mail = await GhostingGuard.client().WebApi.retrieveRecord("email", id, "?$select=gg_isoffer");
                if (mail.gg_isoffer !== true || await isUndone()) {
                    await GhostingGuard.update("email", id, { gg_isoffer: mail.gg_isoffer !== true });
                }
            });
        }
        Email.isOffer = isOffer;
        function answerKind(form, kind) {
            return kind === Email.absence ? GhostingGuard.ask(form, "absence") : GhostingGuard.act(form, id => GhostingGuard.update("email", id, { gg_answerkind: kind }));
        }
        Email.answerKind = answerKind;
        function absent(id, returnsOn) {
            return GhostingGuard.update("email", id, Object.assign({ gg_answerkind: Email.absence }, (returnsOn === "" ? {} : { gg_returnson: returnsOn })));
        }
        Email.absent = absent;
        async function isUndone() {
            return (await GhostingGuard.client().Navigation.openConfirmDialog({ text: GhostingGuard.text("Offer.Undo"), title: GhostingGuard.text("Offer.Title") })).confirmed;
        }
    })(Email = GhostingGuard.Email || (GhostingGuard.Email = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Pages;
    (function (Pages) {
        function element(tag, content = "", attributes = {}) {
            const made = document.createElement(tag);
            made.textContent = content;
            for (const name of Object.keys(attributes)) {
                made.setAttribute(name, attributes[name]);
            }
            return made;
        }
        Pages.element = element;
        function button(label, press, attributes = {}) {
            const made = element("button", label, Object.assign({ type: "button" }, attributes));
            made.addEventListener("click", () => {
                made.disabled = true;
                void press().then(() => {
                    made.disabled = false;
                });
            });
            return made;
        }
        Pages.button = button;
    })(Pages = GhostingGuard.Pages || (GhostingGuard.Pages = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Pages;
    (function (Pages) {
        async function askPage() {
            const asked = askedIn(window.location.search);
            await pose(asked.question, asked.id);
        }
        Pages.askPage = askPage;
        function askedIn(query) {
            var _a;
            const data = (_a = new URLSearchParams(query).get("data")) !== null && _a !== void 0 ? _a : "";
            return JSON.parse(data.startsWith("{") ? data : decodeURIComponent(data));
        }
        async function pose(name, id) {
            var _a, _b;
            const question = GhostingGuard.questionOf(name);
            const form = Pages.element("form", "", { "aria-label": question.title });
            const notice = Pages.element("p", "", { role: "alert" });
            if (question.preview !== undefined) {
                form.append(Pages.element("p", await preview(question.preview, id), { class: "preview" }));
            }
            for (const way of (_a = question.ways) !== null && _a !== void 0 ? _a : []) {
                form.append(Pages.button(GhostingGuard.questionOf(way).title, () => pose(way, id), { class: "way" }));
            }
            for (const field of question.fields) {
                form.append(Pages.element("label", field.label, { for: field.name }), input(field));
            }
            const buttons = Pages.element("div", "", { class: "buttons" });
            if (question.fields.length > 0) {
                buttons.append(Pages.element("button", GhostingGuard.text("Ok"), { type: "submit", class: "primary" }));
            }
            buttons.append(Pages.button(GhostingGuard.text("Cancel"), close));
            form.append(notice, buttons);
            form.addEventListener("submit", event => {
                event.preventDefault();
                void finish(question, id, form, notice);
            });
            document.title = question.title;
            document.body.replaceChildren(form);
            (_b = form.querySelector("input, select, textarea, button")) === null || _b === void 0 ? void 0 : _b.focus();
        }
        async function preview(ask, id) {
            try {
                return await ask(id);
            }
            catch (error) {
                return GhostingGuard.sentence(error);
            }
        }
        async function finish(question, id, form, notice) {
            const submit = form.querySelector("button.primary");
            submit.disabled = true;
            notice.textContent = "";
            try {
                await question.run(id, given(form));
                document.body.replaceChildren(Pages.element("p", question.done, { role: "status" }));
                await close();
            }
            catch (error) {
                notice.textContent = GhostingGuard.sentence(error);
                submit.disabled = false;
            }
        }
        function given(form) {
            const values = {};
            new FormData(form).forEach((value, name) => {
                values[name] = String(value).trim();
            });
            return values;
        }
        function input(field) {
            var _a, _b;
            const attributes = Object.assign({ id: field.name, name: field.name }, (field.isRequired ? { required: "" } : {}));
            if (field.kind === "words") {
                return Pages.element("textarea", "", Object.assign(Object.assign({}, attributes), { rows: "3", maxlength: "500" }));
            }
            if (field.kind === "choice") {
                const select = Pages.element("select", "", attributes);
                select.append(Pages.element("option", "", { value: "" }), ...((_a = field.options) !== null && _a !== void 0 ? _a : []).map(option => Pages.element("option", option.label, { value: option.value })));
                return select;
            }
            return Pages.element("input", "", Object.assign(Object.assign({}, attributes), { type: field.kind === "day" ? "date" : "datetime-local", value: (_b = field.initial) !== null && _b !== void 0 ? _b : "" }));
        }
        function close() {
            window.close();
            return Promise.resolve();
        }
    })(Pages = GhostingGuard.Pages || (GhostingGuard.Pages = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Pages;
    (function (Pages) {
        let around;
        async function today(form) {
            var _a;
            around = form !== null && form !== void 0 ? form : around;
            const id = (_a = new URLSearchParams(window.location.search).get("id")) !== null && _a !== void 0 ? _a : "";
            if (id === "") {
                return;
            }
            const panel = Pages.element("section", "", { "aria-live": "polite" });
            try {
                const answer = await GhostingGuard.call(GhostingGuard.apis.explain, id);
                panel.append(Pages.element("p", typeof answer.Explanation === "string" ? answer.Explanation : GhostingGuard.text("Today.Nothing")));
                panel.append(...facts(answer));
            }
            catch (error) {
                panel.append(Pages.element("p", GhostingGuard.sentence(error), { role: "alert" }));
            }
            if (around !== undefined && GhostingGuard.decisionDue(around, new Date()) !== null) {
                panel.append(...ways(around));
            }
            document.body.replaceChildren(panel);
        }
        Pages.today = today;
        function facts(answer) {
            if (answer.Risk === undefined) {
                return [];
            }
            const list = Pages.element("dl");
            list.append(...fact(GhostingGuard.text("Today.Touches"), answer.TouchesByChannel), ...fact(GhostingGuard.text("Today.NotTried"), answer.ChannelsNotTried));
            if (answer.ChanceIsHidden !== true) {
                const chance = typeof answer.ChanceInBrief === "string" ? `${answer.ChanceInBrief} (${answer.ChanceSource})` : undefined;
                list.append(...fact(GhostingGuard.text("Today.Chance"), chance));
            }
            return [list];
        }
        function fact(label, value) {
            return [Pages.element("dt", label), Pages.element("dd", typeof value === "string" ? value : "---")];
        }
        function ways(form) {
            const names = ["keepOn", "park", "walkAway"];
            return [Pages.element("p", GhostingGuard.text("Decide.Title")), ...names.map(name => Pages.button(GhostingGuard.questionOf(name).title, () => GhostingGuard.ask(form, name)))];
        }
    })(Pages = GhostingGuard.Pages || (GhostingGuard.Pages = {}));
})(GhostingGuard || (GhostingGuard = {}));
var GhostingGuard;
(function (GhostingGuard) {
    var Pages;
    (function (Pages) {
        var _a;
        const pages = { ask: Pages.askPage, today: () => Pages.today() };
        const page = typeof document === "undefined" ? undefined : (_a = document.body) === null || _a === void 0 ? void 0 : _a.dataset.ghostingguard;
        if (page !== undefined) {
            void pages[page]();
        }
    })(Pages = GhostingGuard.Pages || (GhostingGuard.Pages = {}));
})(GhostingGuard || (GhostingGuard = {}));
