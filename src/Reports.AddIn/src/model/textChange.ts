/** A stretch of text that is the same before and after, or only in one of them. */
export interface TextPart {
  readonly text: string;
  readonly changed: boolean;
}

/** Longer texts are compared only from both ends. */
const longestForTable = 400;

/** Marks which characters of two texts differ. */
export function textChange(before: string, after: string): { before: TextPart[]; after: TextPart[] } {
  const [one, other] = [Array.from(before), Array.from(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) {
    start++;
  }
  let end = 0;
  while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
    end++;
  }
  const [middleOne, middleOther] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const [keptOne, keptOther] = middleOne.length <= longestForTable && middleOther.length <= longestForTable
    ? common(middleOne, middleOther)
    : [new Set<number>(), new Set<number>()];
  return {
    before: parts(one, (index) => index < start || index >= one.length - end || keptOne.has(index - start)),
    after: parts(other, (index) => index < start || index >= other.length - end || keptOther.has(index - start)),
  };
}

/** The one stretch in which two texts differ, with a few characters around it: for a line too narrow for both texts. */
export function changedStretch(before: string, after: string, around: number): { before: TextPart[]; after: TextPart[] } {
  const [one, other] = [Array.from(before), Array.from(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) {
    start++;
  }
  let end = 0;
  while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
    end++;
  }
  const cut = (characters: readonly string[]): TextPart[] => {
    const lead = characters.slice(Math.max(0, start - around), start).join("");
    const trail = characters.slice(characters.length - end, characters.length - end + around).join("");
    const all: TextPart[] = [
      { text: (start > around ? "…" : "") + lead, changed: false },
      { text: characters.slice(start, characters.length - end).join(""), changed: true },
      { text: trail + (end > around ? "…" : ""), changed: false },
    ];
    return all.filter(({ text }) => text !== "");
  };
  return { before: cut(one), after: cut(other) };
}

/** Positions of a longest common subsequence in both texts. */
function common(one: readonly string[], other: readonly string[]): [Set<number>, Set<number>] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      lengths[row * width + column] = one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const [keptOne, keptOther] = [new Set<number>(), new Set<number>()];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      keptOne.add(row++);
      keptOther.add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      row++;
    } else {
      column++;
    }
  }
  return [keptOne, keptOther];
}

function parts(characters: readonly string[], isKept: (index: number) => boolean): TextPart[] {
  const result: { text: string; changed: boolean }[] = [];
  characters.forEach((character, index) => {
    const changed = !isKept(index);
    const last = result[result.length - 1];
    if (last !== undefined && last.changed === changed) {
      last.text += character;
    } else {
      result.push({ text: character, changed });
    }
  });
  return result;
}
