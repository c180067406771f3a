import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from './aws/local-error.ts';
import { loadDemo } from './demo/load.ts';
import type { Local } from './start-local.ts';

type Report = (done: number, total: number, label: string) => void;

type Filling = {
  readonly dataDir: string | undefined;
  readonly empty: boolean;
  readonly until: string;
  readonly report: Report;
};

const MARKER = 'filled.json';
const BEGUN = '"begun"';
const DONE = '"done"';

/** A folder that was filled once is never filled again. Throws a LocalError for one whose filling was cut short. */
export function isFilled(dataDir: string | undefined): boolean {
  if (dataDir === undefined || !existsSync(join(dataDir, MARKER))) return false;
  if (readFileSync(join(dataDir, MARKER), 'utf8') === DONE) return true;

  throw new LocalError(
    `The data folder ${dataDir} was left half filled. Delete it, or choose another one with --data.`,
  );
}

/** Loads the directory, and petitions and ratings unless `empty`, through the API; the clock ends at `until`. */
export async function fill(local: Local, { dataDir, empty, until, report }: Filling): Promise<void> {
  const mark = (state: string) => dataDir !== undefined && writeFileSync(join(dataDir, MARKER), state);
  mark(BEGUN);
  await local.whileLoading(() => loadDemo({ url: local.url, report, empty, until }));
  mark(DONE);
}
