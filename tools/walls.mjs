import { spawnSync } from 'node:child_process';
import { bin, root } from './paths.mjs';

/** The folders that the rules apply to. */
const FOLDERS = ['bin', 'lib', 'lambdas', 'packages', 'demo', 'tools', 'web', 'test', 'bench'];
/** Without a parser for TypeScript it finds hardly any modules, and no violations. */
const MIN_MODULES = 300;

/** Checks the code against `.dependency-cruiser.mjs`; every violated rule says where the code belongs. */
const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...FOLDERS];
const { stdout, stderr } = spawnSync(bin('depcruise'), args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
const summary = summaryOf(stdout);

for (const { rule, from, to } of summary.violations) {
  const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name);
  console.log(`${rule.name}: ${from}${to === from ? '' : ` → ${to}`}\n    ${comment}`);
}
if (summary.totalCruised < MIN_MODULES) {
  console.log(`Only ${summary.totalCruised} modules were found, of at least ${MIN_MODULES}: TypeScript is not parsed.`);
}
process.exitCode = summary.violations.length > 0 || summary.totalCruised < MIN_MODULES ? 1 : 0;

function summaryOf(json) {
  try {
    return JSON.parse(json).summary;
  } catch {
    console.error(stderr || json);
    process.exit(1);
  }
}
