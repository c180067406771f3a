import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import type { Item, Query, Table } from '../../lambdas/platform/table.ts';
import { cellOf, channels, type Rating } from '../../lambdas/ratings/domain/rating.ts';
import { tables } from '../../lambdas/service.ts';
import { aRating } from '../../test/support/ratings.ts';

const AGENCIES = 50;
const PROCEDURES = 40;
const OFFICE_HOURS = 8;
const START = Date.parse('2026-04-01T01:00:00.000Z');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A month of a province; ten times as many ratings come in ten times the days, not ten times as many an hour. */
const RATINGS_A_DAY = 3_333;
/** Of the tenth day: the same neighbours in its hour, day and month however many ratings there are elsewhere. */
const ONE_OF_THEM = 10 * RATINGS_A_DAY;

export const agencyCodes = Array.from({ length: AGENCIES }, (_, n) => `H44.${100 + n}`);

/** The first `count` ratings of a province, none of them kept: a million of them would be a gigabyte of bench. */
export type Ratings = {
  /** The hours of agencies in which there is one. */
  readonly cells: readonly string[];
  /** The table of ratings, as the roll-up reads it; what is put into it comes on top. */
  readonly table: Table;
  /** One more, in the midst of them. */
  readonly oneMore: Rating;
};

export function ratings(count: number): Ratings {
  const numbers = new Map<string, number[]>();
  for (let n = 0; n < count; n += 1) {
    const { cell } = placeOf(n);
    const known = numbers.get(cell);
    if (known === undefined) numbers.set(cell, [n]);
    else known.push(n);
  }
  const added = memoryTable(tables.ratings);
  const rowsOf = (cell: string): Item[] => (numbers.get(cell) ?? []).map(ratingNo);
  const table: Table = {
    ...added,
    async query(query: Query) {
      const page = await added.query(query);
      return { items: [...rowsOf(`${query.key['cell']}`), ...page.items] };
    },
  };
  const { cell: _, ...beside } = ratingNo(ONE_OF_THEM);
  return { cells: [...numbers.keys()], table, oneMore: aRating({ ...beside, subject: 'visit#one-more' }) };
}

function placeOf(n: number): { readonly agency: string; readonly at: string; readonly cell: string } {
  const agency = agencyCodes[n % AGENCIES] ?? '';
  const day = Math.floor(n / RATINGS_A_DAY);
  const hour = Math.floor(n / AGENCIES) % OFFICE_HOURS;
  const at = new Date(START + day * DAY_MS + hour * HOUR_MS).toISOString();
  return { agency, at, cell: cellOf(agency, at) };
}

function ratingNo(n: number) {
  return {
    ...placeOf(n),
    subject: `visit#${n}`,
    procedure: `1.${`${(n * 7) % PROCEDURES}`.padStart(6, '0')}`,
    channel: channels[(n * 3) % channels.length] ?? 'web',
    levels: { overall: 1 + (n % 5), A1: 1 + (n % 4) },
    version: 1,
  };
}
