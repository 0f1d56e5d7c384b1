// A workbook in memory behind Excel's objects: only what the pane uses.
(() => {
  const world = window.__world;
  const book = world.workbook;
  const refuse = window.__refuse;
  const nothing = window.__nothing;

  const column = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const letters = (index) => { let name = ""; for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) { name = String.fromCharCode(65 + ((rest - 1) % 26)) + name; } return name; };
  const position = (address) => { const [, name, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address) ?? refuse("InvalidArgument", address); return { row: Number(row) - 1, column: column(name) }; };
  const sheetNamed = (name) => book.sheets.find((sheet) => sheet.name === name || sheet.id === name);
  const valueAt = (sheet, row, col) => sheet.cells.get(`${row},${col}`) ?? "";
  const area = (sheet, row, col, rows, columns) => ({ kind: "Range", value: { sheet, row, column: col, rows, columns } });
  const matrix = (range, cell) => Array.from({ length: range.rows }, (_, down) => Array.from({ length: range.columns }, (_, across) => cell(range.row + down, range.column + across)));
  const shown = (sheet, row, col) => sheet.texts[letters(col) + (row + 1)] ?? String(valueAt(sheet, row, col));

  book.sheets.forEach((sheet, index) => {
    sheet.id = `{00000000-0001-0000-${String(index).padStart(4, "0")}-000000000000}`;
    sheet.cells = new Map();
    sheet.texts = sheet.texts ?? {};
    sheet.formulas = sheet.formulas ?? {};
    sheet.shapes = [];
    const start = position(sheet.origin ?? "A1");
    sheet.values.forEach((line, down) => line.forEach((value, across) => { if (value !== null && value !== "") { sheet.cells.set(`${start.row + down},${start.column + across}`, value); } }));
  });

  /** A person types into a cell: the cell changes and Excel says so. */
  world.type = (sheetName, address, value, silent = false) => {
    const sheet = sheetNamed(sheetName);
    const { row, column: col } = position(address);
    if (value === "" || value === null) { sheet.cells.delete(`${row},${col}`); } else { sheet.cells.set(`${row},${col}`, value); }
    if (!silent) { world.raise(sheet, address); }
  };
  world.cell = (sheetName, address) => { const { row, column: col } = position(address); return valueAt(sheetNamed(sheetName), row, col); };
  world.raise = (sheet, address) => {
    for (const target of ["Workbook", sheet.id].filter((name) => world.registrations.includes(`changed ${name}`))) {
      world.deliver(10, target, { worksheetId: sheet.id, address, changeType: 0, source: 0 });
    }
  };

  function used(sheet) {
    const places = [...sheet.cells.keys()].map((key) => key.split(",").map(Number));
    if (places.length === 0) { return nothing; }
    const rows = places.map(([row]) => row);
    const columns = places.map(([, col]) => col);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return area(sheet, top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  }

  function write(range, values) {
    if (range.sheet.isProtected) { refuse("AccessDenied", range.sheet.name); }
    values.forEach((line, down) => line.forEach((value, across) => {
      // As Excel: a leading apostrophe marks text and is not part of it.
      const stored = typeof value === "string" && value.startsWith("'") ? value.slice(1)
        : typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value)
          : typeof value === "string" && /^\d{1,2}[-/]\d{1,2}$/.test(value) ? 46024 : value;
      const key = `${range.row + down},${range.column + across}`;
      if (stored === "") { range.sheet.cells.delete(key); } else { range.sheet.cells.set(key, stored); }
      delete range.sheet.texts[letters(range.column + across) + (range.row + down + 1)];
      world.raise(range.sheet, letters(range.column + across) + (range.row + down + 1));
    }));
  }

  window.__root = book;
  window.__kinds = {
    global: { objects: { Worksheets: (value) => ({ kind: "Worksheets", value }), Names: (value) => ({ kind: "Names", value }) } },
    Names: { list: (value) => Object.entries(value.names ?? {}).map(([name, formula]) => ({ kind: "Name", value: { name, formula } })) },
    Name: { id: ({ name }) => name, get: { Name: ({ name }) => name, Formula: ({ formula }) => (formula.startsWith("=") ? formula : `=${formula}`) } },
    Worksheets: {
      list: (value) => value.sheets.map((sheet) => ({ kind: "Worksheet", value: sheet })),
      items: { item: (value, key) => { const sheet = sheetNamed(key); return sheet ? { kind: "Worksheet", value: sheet } : refuse("ItemNotFound", key); } },
      methods: {
        _RegisterAddedEvent: () => { world.registrations.push("added"); },
        _RegisterDeletedEvent: () => { world.registrations.push("deleted"); },
        _RegisterDataChangedEvent: () => { world.registrations.push("changed Workbook"); },
        GetItemOrNullObject: (value, key) => { const sheet = sheetNamed(key); return sheet ? { kind: "Worksheet", value: sheet } : nothing; },
        GetItem: (value, key) => { const sheet = sheetNamed(key); return sheet ? { kind: "Worksheet", value: sheet } : refuse("ItemNotFound", key); },
        Add: (value, name) => {
          const sheet = { name, id: `{added-${name}}`, visibility: "visible", cells: new Map(), texts: {}, formulas: {}, shapes: [] };
          value.sheets.push(sheet);
          return { kind: "Worksheet", value: sheet };
        },
      },
    },
    Worksheet: {
      id: (sheet) => sheet.id,
      get: {
        Name: (sheet) => sheet.name,
        Visibility: (sheet) => (sheet.visibility === "hidden" ? "Hidden" : sheet.visibility === "veryHidden" ? "VeryHidden" : "Visible"),
      },
      objects: { Protection: (sheet) => ({ kind: "SheetProtection", value: sheet }), Shapes: (sheet) => ({ kind: "Shapes", value: sheet }) },
      methods: {
        _RegisterDataChangedEvent: (sheet) => { world.registrations.push(`changed ${sheet.id}`); },
        GetUsedRangeOrNullObject: used,
        GetRange: (sheet, address) => { const { row, column: col } = position(address); return area(sheet, row, col, 1, 1); },
        GetRangeByIndexes: area,
        Activate: (sheet) => { if (sheet.visibility && sheet.visibility !== "visible") { refuse("InvalidOperation", sheet.name); } world.active = sheet.name; },
      },
    },
    SheetProtection: { get: { Protected: (sheet) => sheet.isProtected === true } },
    Range: {
      get: {
        RowIndex: (range) => range.row,
        ColumnIndex: (range) => range.column,
        RowCount: (range) => range.rows,
        ColumnCount: (range) => range.columns,
        Values: (range) => matrix(range, (row, col) => valueAt(range.sheet, row, col)),
        Text: (range) => matrix(range, (row, col) => shown(range.sheet, row, col)),
        Formulas: (range) => matrix(range, (row, col) => range.sheet.formulas[letters(col) + (row + 1)] ?? valueAt(range.sheet, row, col)),
        NumberFormat: (range) => matrix(range, () => "General"),
      },
      set: { Values: write },
      objects: { Format: (range) => ({ kind: "Format", value: range }) },
      methods: {
        Select: (range) => { world.selected = { sheet: range.sheet.name, cell: letters(range.column) + (range.row + 1) }; },
        GetMergedAreasOrNullObject: (range) => (range.sheet.merged?.length ? { kind: "RangeAreas", value: range.sheet } : nothing),
      },
    },
    RangeAreas: { get: { Address: (sheet) => sheet.merged.map((range) => `'${sheet.name}'!${range}`).join(",") } },
    Format: { objects: { Protection: (range) => ({ kind: "FormatProtection", value: range }) } },
    FormatProtection: { get: { Locked: (range) => range.sheet.isProtected === true } },
    Shapes: {
      list: (sheet) => sheet.shapes.map((shape) => ({ kind: "Shape", value: shape })),
      items: { item: (sheet, id) => ({ kind: "Shape", value: sheet.shapes.find((shape) => shape.id === id) }) },
      methods: {
        AddImage: (sheet, content) => { const shape = { id: String(sheet.shapes.length + 1), content, sheet }; sheet.shapes.push(shape); return { kind: "Shape", value: shape }; },
      },
    },
    Shape: {
      id: (shape) => shape.id,
      get: { Name: (shape) => shape.name },
      set: Object.fromEntries(["Name", "Left", "Top", "LockAspectRatio", "Width"].map((name) => [name, (shape, value) => { shape[name[0].toLowerCase() + name.slice(1)] = value; }])),
      methods: { Delete: (shape) => { shape.sheet.shapes.splice(shape.sheet.shapes.indexOf(shape), 1); } },
    },
    "Microsoft.InternalService.AddinInternalService": { methods: { NotifyActionHandlerReady: () => undefined } },
  };
})();
