// Builds the pane into dist/ (`node build.mjs`), or bundles and runs its unit tests (`node build.mjs test`).
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(here, ...parts);
const largest = 150 * 1024;

async function bundle() {
  const dist = at("dist");
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const common = { bundle: true, minify: true, target: ["es2019", "chrome80"], charset: "utf8", legalComments: "none", logLevel: "warning" };
  await build({ ...common, entryPoints: [at("src/main.ts")], outfile: path.join(dist, "pane.js"), format: "esm" });
  await build({ ...common, entryPoints: [at("styles/index.css")], outfile: path.join(dist, "pane.css") });
  await cp(at("static"), dist, { recursive: true });
  let size = 0;
  for (const name of await readdir(dist)) {
    size += gzipSync(await readFile(path.join(dist, name))).length;
  }
  console.log(`dist: ${Math.ceil(size / 1024)} KB compressed`);
  if (size > largest) {
    throw new Error(`dist is ${size} bytes compressed; the limit is ${largest}.`);
  }
}

async function test() {
  const out = at("dist-test");
  await rm(out, { recursive: true, force: true });
  const names = (await readdir(at("test"))).filter((name) => name.endsWith(".test.ts"));
  await build({
    entryPoints: names.map((name) => at("test", name)), outdir: out, bundle: true, platform: "node", format: "esm",
    target: "node20", outExtension: { ".js": ".mjs" }, logLevel: "warning",
  });
  const files = (await readdir(out)).map((name) => path.join(out, name));
  const run = spawnSync(process.execPath, ["--test", ...files], { stdio: "inherit", cwd: here });
  await rm(out, { recursive: true, force: true });
  process.exitCode = run.status ?? 1;
}

await stat(at("node_modules")).catch(() => { throw new Error("Run `npm ci` first."); });
await (process.argv[2] === "test" ? test() : bundle());
