import { spawnSync } from 'node:child_process';
import { bin, root } from './paths.mjs';

/** The folders that the walls stand in. */
const ROOMS = ['bin', 'lib', 'lambdas', 'packages', 'demo', 'tools', 'web', 'test', 'bench'];
/** A cruiser that cannot read TypeScript sees next to nothing, finds no fault with it, and is green. */
const MIN_MODULES = 300;

/** Holds the code against `.dependency-cruiser.mjs`; every broken rule says where the thing belongs. */
const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...ROOMS];
const { stdout, stderr } = spawnSync(bin('depcruise'), args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
const summary = summaryOf(stdout);

for (const { rule, from, to } of summary.violations) {
  const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name);
  console.log(`${rule.name}: ${from}${to === from ? '' : ` → ${to}`}\n    ${comment}`);
}
if (summary.totalCruised < MIN_MODULES) {
  console.log(`Only ${summary.totalCruised} modules were seen, of at least ${MIN_MODULES}: the cruiser is blind.`);
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
