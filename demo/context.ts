import { vietnamCalendar } from '../lambdas/calendar/vietnam.ts';
import { directory } from '../lambdas/directory/module.ts';
import { procedureStore } from '../lambdas/directory/procedures/store.ts';
import { recordStore } from '../lambdas/directory/record-store.ts';
import { type DirectoryStore, directoryStore } from '../lambdas/directory/store.ts';
import { countStore } from '../lambdas/dossiers/count-store.ts';
import { dossiers } from '../lambdas/dossiers/module.ts';
import { dossierStore } from '../lambdas/dossiers/store.ts';
import { findings } from '../lambdas/findings/module.ts';
import { findingStore } from '../lambdas/findings/store.ts';
import { localDateOf } from '../lambdas/kernel/time.ts';
import { petitions } from '../lambdas/petitions/module.ts';
import type { Senders } from '../lambdas/petitions/senders.ts';
import { petitionStore } from '../lambdas/petitions/store.ts';
import { memoryTable } from '../lambdas/platform/memory-table.ts';
import { ratings } from '../lambdas/ratings/module.ts';
import { ratingStore } from '../lambdas/ratings/store.ts';
import { dirtyMarks } from '../lambdas/scores/marks.ts';
import { scores } from '../lambdas/scores/module.ts';
import { releaseStore } from '../lambdas/scores/release-store.ts';
import { scoreStore } from '../lambdas/scores/store.ts';
import { agencies } from './data/agencies.ts';
import { DemoError } from './demo-error.ts';
import type { Settings } from './settings.ts';

export type DemoContext = ReturnType<typeof demoContext>;
export type DemoContextWithKeys = ReturnType<typeof withKeys>;

/** The ratings of the demo are proven where they are limited. */
const unlimited = { take: async () => ({ admitted: true, isRepeat: false }) as const };

/** All that the use cases of the demo need, on tables in memory. */
export function demoContext() {
  const [province] = agencies;
  const root = province?.code ?? '';
  const tables = {
    petitions: memoryTable(petitions.tables.petitions),
    ratings: memoryTable(ratings.tables.ratings),
    scores: memoryTable(scores.tables.scores),
    directory: memoryTable(directory.tables.directory),
    findings: memoryTable(findings.tables.findings),
    dossiers: memoryTable(dossiers.tables.dossiers),
    dossierCounts: memoryTable(dossiers.tables.dossierCounts),
  };

  return {
    tables,
    petitions: petitionStore(tables.petitions),
    ratings: ratingStore(tables.ratings),
    quotas: unlimited,
    scores: scoreStore(tables.scores),
    releases: releaseStore(tables.scores),
    marks: dirtyMarks(tables.scores),
    directory: settledDirectory(directoryStore(tables.directory, root)),
    findings: findingStore(tables.findings),
    dossiers: dossierStore(tables.dossiers),
    counts: countStore(tables.dossierCounts),
    records: recordStore(tables.directory, root),
    procedures: procedureStore(tables.directory),
    calendar: vietnamCalendar(),
    root,
    reception: root,
  };
}

/** Adds the keys of the stack that receives the data. Throws a DemoError if that stack is of another province. */
export function withKeys(context: DemoContext, { CODE_KEY, SEAL_PUBLIC_KEY, ROOT_AGENCY }: Settings) {
  if (ROOT_AGENCY !== context.root) {
    throw new DemoError(`This stack is of ${ROOT_AGENCY}, the demo data are of ${context.root}: start with --empty.`);
  }
  return { ...context, senders: everySender, secrets: { CODE_KEY, SEAL_PUBLIC_KEY } };
}

/** One made-up phone may send more than a person in a day. */
const everySender: Senders = { admit: async ({ key }) => key };

/** The agencies of the demo do not change once created: the tree of a day is read once, not every minute. */
function settledDirectory(store: DirectoryStore): DirectoryStore {
  const trees = new Map<string, ReturnType<DirectoryStore['freshTree']>>();

  return {
    ...store,
    tree(now, on = localDateOf(now)) {
      const tree = trees.get(on) ?? store.freshTree(on);
      trees.set(on, tree);
      return tree;
    },
  };
}
