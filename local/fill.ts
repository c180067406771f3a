import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from './aws/local-error.ts';
import type { Plan } from './demo/plan/demo-plan.ts';
import type { Local } from './start-local.ts';

type Report = (done: number, total: number, label: string) => void;

type Filling = {
  readonly dataDir: string | undefined;
  /** Without one the agencies and their people are all there is. */
  readonly plan: Plan | undefined;
  readonly report: Report;
};

const MARKER = 'filled.json';
const KEYS = 'vault.json';
const BEGUN = '"begun"';
const DONE = '"done"';

/** A folder that was filled once is never filled again. Throws a LocalError for one that is not whole. */
export function isFilled(dataDir: string | undefined): boolean {
  if (dataDir === undefined || !existsSync(join(dataDir, MARKER))) return false;
  if (readFileSync(join(dataDir, MARKER), 'utf8') !== DONE) {
    throw new LocalError(
      `The data folder ${dataDir} was left half filled. Delete it, or choose another one with --data.`,
    );
  }
  // New keys would open nothing of what was sealed to the old ones, and would prove no receipt.
  if (!existsSync(join(dataDir, KEYS))) {
    throw new LocalError(
      `The data folder ${dataDir} has lost its ${KEYS}: without those keys no contact in it can be read and no receipt works. Put it back, or choose another one with --data.`,
    );
  }
  return true;
}

/** Loads what a fresh stack begins with. */
export async function fill(local: Local, { dataDir, plan, report }: Filling): Promise<void> {
  const mark = (state: string) => dataDir !== undefined && writeFileSync(join(dataDir, MARKER), state);
  mark(BEGUN);
  await local.whileLoading(() => (plan === undefined ? loadAgencies(local) : loadAll(local, plan, report)));
  mark(DONE);
}

/** Either way of loading brings modules that the other does without. */
async function loadAgencies({ url }: Local): Promise<void> {
  const { loadDirectory } = await import('./demo/load-directory.ts');
  await loadDirectory(url);
}

async function loadAll(local: Local, plan: Plan, report: Report): Promise<void> {
  const { loadDemo } = await import('./demo/load.ts');
  await loadDemo(plan, local, report);
}
