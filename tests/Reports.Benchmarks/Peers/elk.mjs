// Lays a graph out with elkjs as often as it takes for a warm median, and prints where its edges run.
// Usage: node elk.mjs graph.json   { "nodes": [{ "id", "width", "height", "column" }], "edges": [{ "id", "from", "to" }], "columns": bool }
import { readFileSync } from "node:fs";
import ELK from "elkjs/lib/elk.bundled.js";

const input = JSON.parse(readFileSync(process.argv[2], "utf8"));
const graph = () => ({
  id: "root",
  layoutOptions: {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.partitioning.activate": String(input.columns),
  },
  children: input.nodes.map(({ id, width, height, column }) => ({
    id, width, height,
    layoutOptions: input.columns ? { "elk.partitioning.partition": String(column) } : {},
  })),
  edges: input.edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
});

const elk = new ELK();
const times = [];
let laidOut = await elk.layout(graph());
const begin = performance.now();
while (times.length < 3 || (performance.now() - begin < 4000 && times.length < 50)) {
  const before = performance.now();
  laidOut = await elk.layout(graph());
  times.push(performance.now() - before);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({
  milliseconds: times[Math.floor(times.length / 2)],
  runs: times.length,
  boxes: laidOut.children.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
  lines: laidOut.edges.map(({ id, sections }) => ({
    id,
    points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y])),
  })),
}));
