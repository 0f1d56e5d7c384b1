// A document in memory behind Word's objects: content controls with a tag, a cursor, and what was put in. Only what the pane uses.
(() => {
  const world = window.__world;
  const book = world.document;
  const nothing = window.__nothing;
  book.inserted = [];

  const control = (value) => (value ? { kind: "ContentControl", value } : nothing);
  const plain = (xml) => [...new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("*")];
  /** What Flat OPC says: its content control with tag and text. */
  const parse = (xml) => {
    const all = plain(xml);
    const tag = all.find(({ localName }) => localName === "tag")?.getAttribute("w:val") ?? "";
    const title = all.find(({ localName }) => localName === "alias")?.getAttribute("w:val") ?? "";
    const content = all.find(({ localName }) => localName === "sdtContent");
    const text = content ? [...content.getElementsByTagName("*")].filter(({ localName }) => localName === "p").map((p) => [...p.getElementsByTagName("*")].filter(({ localName }) => localName === "t").map((t) => t.textContent).join("")).join("\r") : "";
    return { tag, title, text };
  };
  /** The person puts the cursor somewhere else; the event has the number 2. */
  world.moveCursor = (tag = book.cursor) => {
    book.cursor = tag;
    world.events[2](2, null);
  };

  window.__root = book;
  window.__kinds = {
    global: {
      objects: {
        Document: (value) => ({ kind: "Document", value }), ContentControls: (value) => ({ kind: "ContentControls", value }), Body: (value) => ({ kind: "Body", value }),
      },
      methods: { GetSelection: (value) => ({ kind: "Range", value }) },
    },
    Document: {
      objects: { ContentControls: (value) => ({ kind: "ContentControls", value }), Body: (value) => ({ kind: "Body", value }) },
      methods: { GetSelection: (value) => ({ kind: "Range", value }) },
    },
    Body: { methods: { InsertFileFromBase64: (value, content, place) => {
      value.inserted.push({ length: content.length, place, start: atob(content.slice(0, 8)).slice(0, 2) });
      value.blocks.push(...(world.insertedBlocks ?? []));
      return { kind: "Range", value };
    } } },
    ContentControls: {
      list: (value) => (value.only ?? value.blocks).map(control),
      items: { item: (value, id) => control(value.blocks.find((block) => block.id === id)) },
      methods: {
        GetByTag: (value, tag) => ({ kind: "ContentControls", value: { ...value, only: value.blocks.filter((block) => block.tag === tag) } }),
        GetFirstOrNullObject: (value) => control((value.only ?? value.blocks)[0]),
        GetById: (value, id) => control(value.blocks.find((block) => block.id === id)),
      },
    },
    ContentControl: {
      id: (block) => block.id,
      get: { Tag: (block) => block.tag, Title: (block) => block.title, Text: (block) => block.text, Id: (block) => block.id, CannotEdit: (block) => block.locked === true, CannotDelete: () => false },
      set: { CannotEdit: (block, value) => { block.locked = value; }, CannotDelete: () => undefined },
      objects: { ParentContentControlOrNullObject: () => nothing },
      methods: {
        GetRange: (block) => ({ kind: "BlockRange", value: block }),
        Select: (block) => { book.cursor = block.tag; world.selected = block.tag; },
      },
    },
    BlockRange: { methods: { InsertOoxml: (block, xml, place) => {
      if (place !== "Replace") { world.unknown.push(`insertOoxml ${place}`); }
      Object.assign(block, parse(xml));
      return { kind: "BlockRange", value: block };
    } } },
    Range: { objects: { ParentContentControlOrNullObject: (value) => control(value.blocks.find((block) => block.tag === value.cursor)) } },
    "Microsoft.InternalService.AddinInternalService": { methods: { NotifyActionHandlerReady: () => undefined } },
  };
})();
