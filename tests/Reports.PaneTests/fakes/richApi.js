// Office's request language in small: object paths are followed through a table of what each kind of object can do;
// whatever is not in the table is recorded as unknown and answered as Office answers it.
(() => {
  const world = window.__world;

  class Refusal extends Error {
    constructor(code, message) { super(message ?? code); this.code = code; }
  }

  /** Objects that office.js holds from one request to the next. */
  const kept = new Map();
  const nothing = { kind: "null", value: null };

  window.__refuse = (code, message) => { throw new Refusal(code, message); };
  window.__nothing = nothing;
  window.__fake = {
    process(request) {
      const objects = new Map();
      const results = [];
      const find = (id) => {
        if (!objects.has(id)) {
          objects.set(id, follow(request.ObjectPaths[id], find));
        }
        return objects.get(id);
      };
      let current = null;
      try {
        if (world.refuseNext !== null) {
          const code = world.refuseNext;
          world.refuseNext = null;
          throw new Refusal(code, code);
        }
        for (const action of request.Actions) {
          current = action;
          const value = act(action, find);
          if (value !== undefined) {
            results.push({ ActionId: action.Id, Value: value });
          }
        }
      } catch (failure) {
        if (!(failure instanceof Refusal)) {
          world.unknown.push(String(failure && failure.stack));
        }
        return { Error: { Code: failure.code ?? "GeneralException", Message: String(failure.message), Location: current ? String(current.Name) : "" }, Results: results };
      }
      return { Results: results };
    },
  };

  function table(object, part, name) {
    const entry = window.__kinds[object.kind]?.[part]?.[name];
    if (entry === undefined) {
      world.unknown.push(`${object.kind} ${part} ${name}`);
      throw new Refusal("ApiNotFound", `${object.kind}.${name}`);
    }
    return entry;
  }

  function follow(path, find) {
    if (path.ObjectPathType === 1) {
      return { kind: "global", value: window.__root };
    }
    if (path.ObjectPathType === 6) {
      return kept.get(path.Name) ?? window.__refuse("InvalidReference", path.Name);
    }
    if (path.ObjectPathType === 2) {
      if (!window.__kinds[path.Name]) {
        world.unknown.push(`new ${path.Name}`);
      }
      return { kind: path.Name, value: null };
    }
    const parent = find(path.ParentObjectPathId);
    if (parent === nothing) {
      return nothing;
    }
    const given = path.ArgumentInfo?.Arguments ?? [];
    const part = path.ObjectPathType === 4 ? "objects" : path.ObjectPathType === 5 ? "items" : "methods";
    return table(parent, part, path.ObjectPathType === 5 ? "item" : path.Name)(parent.value, ...given);
  }

  function act(action, find) {
    if (action.ActionType === 5) {
      // A mark in the row of actions: office.js goes on with what waited for it (handlers of events).
      return null;
    }
    const object = find(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (object !== nothing) {
        object.reference = `reference ${kept.size + 1}`;
        kept.set(object.reference, object);
      }
      return null;
    }
    if (action.Name === "_RemoveReference") {
      kept.delete(action.ArgumentInfo.Arguments[0]);
      return null;
    }
    switch (action.ActionType) {
      case 1:
        return object === nothing ? null : identity(object);
      case 2:
        return object === nothing ? null : query(object, action.QueryInfo ?? {});
      case 3: {
        const value = table(object, "methods", action.Name)(object.value, ...(action.ArgumentInfo?.Arguments ?? []));
        return value === undefined ? null : value;
      }
      case 4:
        table(object, "set", action.Name)(object.value, action.ArgumentInfo?.Arguments?.[0]);
        return undefined;
      default:
        world.unknown.push(`action ${JSON.stringify(action)}`);
        return undefined;
    }
  }

  function identity(object) {
    const id = window.__kinds[object.kind]?.id;
    return { ...(id ? { Id: id(object.value) } : {}), ...(object.reference ? { _ReferenceId: object.reference } : {}) };
  }

  const upper = (name) => name[0].toUpperCase() + name.slice(1);

  function query(object, { Select: select }) {
    const kind = window.__kinds[object.kind];
    const names = select ?? [];
    if (kind?.list) {
      return { _Items: kind.list(object.value).map((item) => ({ ...identity(item), ...read(item, names) })) };
    }
    return { ...identity(object), ...read(object, names) };
  }

  function read(object, names) {
    return Object.fromEntries(names.map((name) => [upper(name), table(object, "get", upper(name))(object.value)]));
  }
})();
