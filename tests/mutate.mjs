// Mutation score of the rules, by hand: node tests/mutate.mjs Completeness Semantics
// (folders of src/Reports.Core/Rules; about two seconds for each mutant). Needs the Stryker tool once:
// dotnet tool install dotnet-stryker --version 5.1.0 --tool-path artifacts/stryker
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const core = join(root, 'src/Reports.Core');
const groups = process.argv.slice(2);
if (groups.length === 0) {
  console.error('Name folders of src/Reports.Core/Rules, such as: node tests/mutate.mjs Completeness Semantics');
  process.exit(2);
}

const files = groups.flatMap((group) => readdirSync(join(core, 'Rules', group), { recursive: true })
  .filter((name) => name.endsWith('.cs'))
  .map((name) => join(core, 'Rules', group, name)))
  .sort();

// Titles and reasons of the catalogue are data, held to by one test of their own; each would be run against every test.
const catalogued = files.flatMap((file) => {
  const entry = /RuleInfo Info \{ get; \} = new\([\s\S]*?\);\r?\n/.exec(readFileSync(file, 'utf8'));
  return entry ? [`!${relative(core, file)}{${entry.index}..${entry.index + entry[0].length}}`] : [];
});

// The tests of the rules by themselves; whole checks of whole workbooks would take each mutant through all of them.
const left = ['CellTruth', 'RecheckLaw', 'One_wrong_cell_gives', 'Rechecking', 'Causes', 'Campaigns', 'RuleQuality', 'Findings_say', 'The_good_workbook_has_no'];
const whole = groups.some((group) => ['Causes', 'Campaigns', 'Rechecking'].includes(group));
const out = join(root, 'artifacts/mutation', groups.join('-'));
mkdirSync(out, { recursive: true });
const config = join(out, 'stryker-config.json');
writeFileSync(config, JSON.stringify({
  'stryker-config': {
    project: 'Reports.Core.csproj',
    'test-projects': ['../../tests/Reports.Tests/Reports.Tests.csproj'],
    mutate: [...files.map((file) => relative(core, file)), ...catalogued],
    'coverage-analysis': 'perTest',
    'additional-timeout': 20000,
    'test-case-filter': ['FullyQualifiedName~Core.Rules', ...(whole ? left.slice(0, 3) : left).map((name) => `FullyQualifiedName!~${name}`)].join('&'),
    reporters: ['json', 'html', 'progress'],
  },
}));
process.exit(spawnSync(join(root, 'artifacts/stryker/dotnet-stryker'), ['-f', config, '-O', out], { cwd: core, stdio: 'inherit' }).status ?? 1);
