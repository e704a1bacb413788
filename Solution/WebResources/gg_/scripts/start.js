"use strict";

// The first page of the app: whether the product is set up, a button that does it, and when the last sweep was.
(() => {
  const context = GetGlobalContext();
  const api = context.getClientUrl() + "/api/data/v9.2/";
  const hour = 3600000;

  const texts = {
    1033: {
      notYet: "Ghosting Guard is not set up yet. It already works with its built-in settings, but has not looked at the deals that were there before. “What would it find?” changes nothing.",
      since: (day) => `Set up. What had gone silent before ${day} raises nothing until somebody gets in touch again.`,
      preview: "What would it find?",
      run: "Set up now",
      working: "One moment, please …",
      never: "No sweep has run yet. Lists that compare dates are right all the same; for charts and follow-ups please have an administrator switch on a scheduler.",
      last: (time, read, changed, failed) => `Last sweep: ${time}. Deals read: ${read}, changed: ${changed}, failed: ${failed}.`,
      old: "That is more than three hours ago. Please ask an administrator whether the scheduler is running.",
      failed: "That did not work: ",
    },
    1031: {
      notYet: "Ghosting Guard ist noch nicht eingerichtet. Es arbeitet schon mit seinen Vorgaben, hat aber die vorher vorhandenen Verkaufschancen noch nicht angesehen. „Was würde es finden?“ ändert nichts.",
      since: (day) => `Eingerichtet. Was vor dem ${day} verstummt war, löst nichts aus, bis sich wieder jemand meldet.`,
      preview: "Was würde es finden?",
      run: "Jetzt einrichten",
      working: "Einen Moment bitte …",
      never: "Es gab noch keinen Durchlauf. Listen, die Zeitpunkte vergleichen, stimmen trotzdem; für Diagramme und Nachfassen lassen Sie bitte von der Administration einen Zeitplan einschalten.",
      last: (time, read, changed, failed) => `Letzter Durchlauf: ${time}. Verkaufschancen gelesen: ${read}, geändert: ${changed}, fehlgeschlagen: ${failed}.`,
      old: "Das ist mehr als drei Stunden her. Bitte fragen Sie die Administration, ob der Zeitplan läuft.",
      failed: "Das hat nicht geklappt: ",
    },
  };

  const lcid = context.userSettings.languageId === 1031 ? 1031 : 1033;
  const locale = lcid === 1031 ? "de-DE" : "en-GB";
  const say = texts[lcid];
  const element = (id) => document.getElementById(id);
  const day = (text) => new Date(text).toLocaleDateString(locale, { dateStyle: "long" });
  const time = (text) => new Date(text).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });

  const ask = async (path, body) => {
    const answer = await fetch(api + path, {
      method: body ? "POST" : "GET",
      headers: { Accept: "application/json", "Content-Type": "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" },
      body: body && JSON.stringify(body),
    });
    const content = await answer.json();
    if (!answer.ok) {
      throw Object.assign(new Error(content.error?.message ?? answer.statusText), { status: answer.status });
    }

    return content;
  };

  // Whoever may not read the settings need not be told about them.
  const showState = async () => {
    try {
      const found = await ask("gg_ghostingpolicies?$select=gg_baselineon&$filter=gg_stage eq null and statecode eq 0&$top=1");
      const baseline = found.value[0]?.gg_baselineon;
      element("state").textContent = baseline ? say.since(day(baseline)) : say.notYet;
      element("state").classList.toggle("notice", !baseline);
      element("setup").hidden = Boolean(baseline);
    } catch (error) {
      if (error.status !== 403) {
        element("state").textContent = say.failed + error.message;
      }
    }
  };

  const showSweep = async () => {
    try {
      const found = await ask("gg_sweepruns?$select=gg_finishedon,gg_processed,gg_changed,gg_failed&$filter=gg_finishedon ne null&$orderby=gg_finishedon desc&$top=1");
      const last = found.value[0];
      const isOld = last && Date.now() - new Date(last.gg_finishedon).getTime() > 3 * hour;
      element("sweep").textContent = last
        ? say.last(time(last.gg_finishedon), last.gg_processed ?? 0, last.gg_changed ?? 0, last.gg_failed ?? 0) + (isOld ? "\n" + say.old : "")
        : say.never;
    } catch (error) {
      if (error.status !== 403) {
        element("sweep").textContent = say.failed + error.message;
      }
    }
  };

  const setUp = async (dryRun) => {
    const buttons = [element("preview"), element("run")];
    buttons.forEach((button) => { button.disabled = true; });
    element("answer").textContent = say.working;
    try {
      const answer = await ask("gg_SetUp", { DryRun: dryRun });
      element("answer").textContent = answer.Summary;
      if (!dryRun) {
        await showState();
        element("state").textContent += "\n" + answer.Summary;
      }
    } catch (error) {
      element("answer").textContent = say.failed + error.message;
    } finally {
      buttons.forEach((button) => { button.disabled = false; });
    }
  };

  document.documentElement.lang = lcid === 1031 ? "de" : "en";
  element("preview").textContent = say.preview;
  element("run").textContent = say.run;
  element("preview").addEventListener("click", () => setUp(true));
  element("run").addEventListener("click", () => setUp(false));
  showState();
  showSweep();
})();
