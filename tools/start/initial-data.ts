import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Local } from 'cdk-local';
import { LocalError } from 'cdk-local/local-error';
import type { Story } from '../../demo/demo.ts';
import { loadDirectory } from '../../demo/load-directory.ts';

type Report = (done: number, total: number, label: string) => void;

type Filling = {
  readonly dataDir: string | undefined;
  /** Without one the agencies and their people are all there is. */
  readonly story: Story | undefined;
  readonly report: Report;
};

const MARKER = 'filled.json';
const KEYS = 'secrets.json';
const BEGUN = '"begun"';
const DONE = '"done"';

/** A folder that was filled once is never filled again. Throws a LocalError for one that is not whole. */
export function hasInitialData(dataDir: string | undefined): boolean {
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
export async function loadInitialData(local: Local, { dataDir, story, report }: Filling): Promise<void> {
  const mark = (state: string) => dataDir !== undefined && writeFileSync(join(dataDir, MARKER), state);
  mark(BEGUN);
  await local.whileLoading(() => (story === undefined ? loadDirectory(local.url) : story.load(local, report)));
  mark(DONE);
}
