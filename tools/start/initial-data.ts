import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Local } from '@lang-nghe/cdk-local';
import { LocalError } from '@lang-nghe/cdk-local/local-error';
import type { Demo } from '../../demo/demo.ts';
import { loadDirectory } from '../../demo/load-directory.ts';

type Report = (done: number, total: number, label: string) => void;

type InitialData = {
  readonly dataDir: string | undefined;
  /** Undefined: the agencies and their people only. */
  readonly demo: Demo | undefined;
  readonly report: Report;
};

const MARKER = 'filled.json';
const KEYS = 'secrets.json';
const BEGUN = '"begun"';
const DONE = '"done"';

/** Whether the folder has its initial data. Throws a LocalError if it is incomplete. */
export function hasInitialData(dataDir: string | undefined): boolean {
  if (dataDir === undefined || !existsSync(join(dataDir, MARKER))) return false;
  if (readFileSync(join(dataDir, MARKER), 'utf8') !== DONE) {
    throw new LocalError(
      `The data folder ${dataDir} is incomplete: its first start was interrupted. Delete it, or choose another one with --data.`,
    );
  }
  // New keys could not decrypt contacts encrypted to the old ones, nor verify receipts.
  if (!existsSync(join(dataDir, KEYS))) {
    throw new LocalError(
      `The data folder ${dataDir} has lost its ${KEYS}: without those keys no contact in it can be read and no receipt works. Put it back, or choose another one with --data.`,
    );
  }
  return true;
}

/** Loads the initial data of a fresh stack. */
export async function loadInitialData(local: Local, { dataDir, demo, report }: InitialData): Promise<void> {
  const mark = (state: string) => dataDir !== undefined && writeFileSync(join(dataDir, MARKER), state);
  mark(BEGUN);
  await local.whileLoading(() => (demo === undefined ? loadDirectory(local.url) : demo.load(local, report)));
  mark(DONE);
}
