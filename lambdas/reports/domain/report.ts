import type { Instant } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { Score } from '../../scores/domain/score.ts';
import { method } from './method.ts';
import { spanOf } from './months.ts';
import { reportId } from './report-id.ts';
import { isBalanced, ratesOf, sumOf, type Timeliness } from './timeliness.ts';

type Versioned = { readonly id: string; readonly version: string };

/** What people said of visits, dossiers and answers, as the scores of the same agency and month tell it. */
export type Ratings = Score & { readonly asOf?: Instant | undefined };

export type Report = {
  readonly id: string;
  readonly agency: string;
  readonly name: Words;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly builtAt: Instant;
  readonly illustrative: boolean;
  /** The agency and those below it, all of whom are counted. */
  readonly agencies: readonly string[];
  readonly petitions: Timeliness & { readonly rates: ReturnType<typeof ratesOf> };
  readonly ratings: Ratings;
  readonly methods: {
    readonly timeliness: Versioned;
    readonly scores: Versioned;
    readonly questionnaire: Versioned;
    readonly calendar: Versioned;
  };
};

type Counted = Pick<Report, 'agency' | 'name' | 'period' | 'builtAt' | 'illustrative' | 'agencies' | 'ratings'> & {
  /** Of each agency that is counted. */
  readonly parts: readonly Timeliness[];
  readonly methods: Omit<Report['methods'], 'timeliness'>;
};

/** The report of what was counted. Sums that do not agree are a fault of ours, and are not put into a report. */
export function reportOf({ parts, methods, ratings, agencies, ...counted }: Counted): Report {
  const petitions = sumOf(parts);
  const id = reportId(counted);
  if (![petitions, ...parts].every(isBalanced)) throw new Error(`The sums of ${id} do not agree`);
  return {
    id,
    ...counted,
    ...spanOf(counted.period),
    agencies,
    petitions: { ...petitions, rates: ratesOf(petitions) },
    ratings,
    methods: { timeliness: { id: method.id, version: method.version }, ...methods },
  };
}

/** Nothing was in hand and nobody said anything. */
export const isEmpty = ({ petitions, ratings }: Report): boolean =>
  petitions.received.total === 0 && ratings.respondents === 0;
