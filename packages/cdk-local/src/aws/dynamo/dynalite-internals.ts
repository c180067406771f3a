import { createRequire } from 'node:module';
import type { Inside, Store } from './bulk.ts';
import type { ExpressionParser } from './cached-parser.ts';

/**
 * The parts of dynalite that its package does not offer: its store (to write many items at once), its expression parser
 * (to cache what it parsed), and its LevelDB (to close iterators, and to try a folder before dynalite ends the process).
 * `test/upgrades.test.ts` fails at every other version of dynalite, and says what to check.
 */
export interface Dynalite {
  readonly db: Inside & { create(options: unknown): Store };
  readonly conditionParser: ExpressionParser;
  readonly iteratorPrototype: LevelIterator;
  readonly Level: new (path: string) => { open(): Promise<void>; close(): Promise<void> };
}

interface LevelIterator {
  return?: () => Promise<void>;
  close(): Promise<void>;
}

/** Modules as dynalite itself resolves them. */
export function loadDynalite(): Dynalite {
  const load = createRequire(createRequire(import.meta.url).resolve('dynalite'));

  return {
    db: load('./db'),
    conditionParser: load('./db/conditionParser'),
    iteratorPrototype: load('abstract-level').AbstractValueIterator.prototype,
    Level: load('level').Level,
  };
}
