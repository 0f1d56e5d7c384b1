// The real service as a process of its own, on a free port.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
export const sample = path.join(root, "templates/samples/sugar-industry.xlsx");
const startsWithin = 60_000;

function program() {
  const built = ["debug", "release"].map((configuration) => path.join(root, `artifacts/bin/Reports.Service/${configuration}/Reports.Service.dll`));
  const found = process.env.REPORTS_SERVICE ?? built.find((file) => existsSync(file));
  if (found === undefined) {
    throw new Error("The service is not built: run dotnet build first.");
  }
  return found;
}

export async function startService(settings = {}) {
  const child = spawn("dotnet", [program(), "--urls", "http://127.0.0.1:0"], {
    cwd: root,
    env: { ...process.env, Reports__OfficeJs: "/office-js/office.js", DOTNET_CLI_TELEMETRY_OPTOUT: "1", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const origin = await new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error(`The service did not start:\n${said}`)), startsWithin);
    const hear = (text) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address !== null) {
        clearTimeout(clock);
        resolve(address[0]);
      }
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => reject(new Error(`The service ended:\n${said}`)));
  });
  return { origin, stop: () => new Promise((resolve) => { child.removeAllListeners("exit"); child.on("exit", resolve); child.kill(); }) };
}

/** Asks the service what the pane should show. */
export async function ask(origin, route, body) {
  const answer = await fetch(origin + route, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body });
  if (!answer.ok) {
    throw new Error(`${route}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

export const sampleBytes = () => readFile(sample);
