// What Office puts into `window.external` for office.js on Windows, as far as the pane needs it. Runs in the page, before every script.
// The protocol is not documented: it was taken from what office.js 1.1.110 asks, and anything it asks beyond this is recorded as unknown.
(() => {
  const world = window.__world;
  const array = (items) => ({ dimensions: () => 1, lbound: () => 0, ubound: () => items.length - 1, getItem: (index) => items[index], toArray: () => items });
  const unknown = (what) => { world.unknown.push(what); };
  const strict = (name, target) => new Proxy(target, {
    get(object, key) {
      if (typeof key === "string" && !(key in object) && !world.optional.includes(key)) {
        unknown(`${name}.${key}`);
      }
      return object[key];
    },
  });
  const settings = {
    Read(keys, values) { for (const [key, value] of Object.entries(world.settings)) { keys.push(key); values.push(value); } },
    Write(keys, values) { world.settings = {}; keys.forEach((key, index) => { world.settings[key] = values[index]; }); },
  };
  const context = strict("context", {
    GetSettings: () => settings, GetAppType: () => (world.program === "Excel" ? 1 : 2), GetSolutionRef: () => "s",
    GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1, GetAppUILocale: () => 2052, GetAppDataLocale: () => 2052,
    GetDocUrl: () => world.address, GetAppCapabilities: () => (world.readOnly ? 1 : 0), GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0, GetSolutionToken: () => "t", GetCorrelationId: () => "c", GetInstanceId: () => "i1",
    GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetHostCustomMessage: () => "",
    GetSupportedMatrix: () => JSON.stringify(world.sets), GetHostFullVersion: () => "16.0.14332.20000", GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}", GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(world.theme),
  });
  /** Calls of the older kind, by number. 102: open an address outside the pane. */
  const calls = {
    102: ([, address]) => { world.opened.push(address); return []; },
  };
  const execute = (id, parameters, callback) => {
    const values = parameters.toArray ? parameters.toArray() : parameters;
    if (id === 93) {
      const [, , call, , body] = values[0];
      if (call !== "ProcessQuery") {
        unknown(`request ${call}`);
      }
      const answer = JSON.stringify(window.__fake.process(JSON.parse(body)));
      world.trips.push({ sent: body.length, received: answer.length, bytes: new TextEncoder().encode(answer).length });
      // Excel answers later, never inside the call.
      setTimeout(() => callback(array([0, array([200, array([]), answer])])), world.delay);
      return;
    }
    const handler = calls[id];
    if (handler === undefined) {
      unknown(`Execute ${id} ${JSON.stringify(values)}`);
    }
    setTimeout(() => callback(array([0, ...(handler ? handler(values) : [])])), 0);
  };
  /** An event of Excel's objects, as office.js takes it: one message of the category for events. */
  world.deliver = (type, target, message) => {
    const entry = array([65536, type, target, JSON.stringify(message), 0, false]);
    setTimeout(() => world.events[33]?.(33, array([entry])), 0);
  };
  Object.defineProperty(window, "external", {
    value: strict("external", {
      GetHostInfo: () => "", GetLoggingAllowed: () => false, GetContext: () => context, Execute: execute,
      RegisterEvent: (id, target, onEvent, done) => { world.events[id] = onEvent; setTimeout(() => done && done(0), 0); },
      UnregisterEvent: (id, target, done) => { delete world.events[id]; setTimeout(() => typeof done === "function" && done(0), 0); },
    }),
  });
})();
