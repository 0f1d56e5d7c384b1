// The sample made large: its own rows again and again, each with its own codes.
const firstRow = 5;

/** The sample's workbook with that many scenes, and that many rows in each of the four lists. */
export function largeGrid(grid, scenes, rows) {
  const lists = { 数据要素清单: "D", 知识模型清单: "M", 工具软件清单: "T", 人才技能清单: "P" };
  const code = (number) => `QB02-${"ABCDE"[number % 5]}-${(Math.floor(number / 5) % 5) + 1}-${Math.floor(number / 25) + 1}`;
  const grow = (sheet, count, change) => {
    const [head, body] = [sheet.values.slice(0, firstRow), sheet.values.slice(firstRow).filter((line) => line.some((value) => value !== null && value !== ""))];
    return { ...sheet, texts: {}, values: [...head, ...Array.from({ length: count }, (_, number) => change([...body[number % body.length]], number))] };
  };
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => {
      if (sheet.name === "场景图谱") {
        return grow(sheet, scenes, (line, number) => { line[0] = code(number); line[3] = `${line[3]}之${number + 1}`; return line; });
      }
      const letter = lists[sheet.name];
      return letter === undefined ? sheet : grow(sheet, rows, (line, number) => {
        line[0] = number + 1;
        line[1] = `${letter}-QB02-${String(number + 1).padStart(4, "0")}`;
        line[2] = code(number % scenes);
        return line;
      });
    }),
  };
}
