import type { FormRow } from '../../dossiers/domain/form.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { Overall, Score } from '../../scores/domain/score.ts';
import type { publishedCounts } from './dossier-rates.ts';
import { method } from './method.ts';
import { ratesOf } from './rates.ts';
import { reportId } from './report-id.ts';
import { rangeOf } from './report-period.ts';
import type { Restatement } from './restated.ts';
import { isBalanced, sumOf, type Timeliness } from './timeliness.ts';

type Versioned = { readonly id: string; readonly version: string };

/** The scores of the same agency and period, from proven ratings; those of `open` ratings are no score. */
export type Ratings = Score & {
  readonly asOf?: Instant | undefined;
  readonly open: { readonly respondents: number; readonly overall: Overall };
};

/** A row of form II.06a. */
export type TableRow = FormRow & { readonly key?: string; readonly label: Words };

/** The dossiers of a period: the rows of form II.06a, their rates, and what is shown beside. */
export type ReportedDossiers = {
  /** When the last half month of the period was counted. */
  readonly asOf: Instant;
  readonly method: Versioned;
  readonly total: TableRow;
  readonly byField: readonly TableRow[];
  readonly byAgency: readonly TableRow[];
} & Pick<ReturnType<typeof publishedCounts>, 'rates' | 'beside'>;

export type Report = {
  readonly id: string;
  readonly agency: string;
  readonly name: Words;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly builtAt: Instant;
  /** 1, and one more with each restatement. */
  readonly version: number;
  /** Why this version replaced the one before. */
  readonly restated?: Restatement;
  readonly illustrative: boolean;
  /** The agency and all agencies below it, which are all included. */
  readonly agencies: readonly string[];
  readonly petitions: Timeliness & { readonly rates: ReturnType<typeof ratesOf> };
  /** Of quarters, halves and years, where dossiers were counted. */
  readonly dossiers?: ReportedDossiers;
  /** Satisfaction with services. */
  readonly ratings: Ratings;
  /** Satisfaction with the answers to petitions. */
  readonly answerRatings: Ratings;
  readonly methods: {
    readonly timeliness: Versioned;
    readonly scores: Versioned;
    readonly questionnaire: Versioned;
    readonly calendar: Versioned;
  };
};

type RatingFields = 'ratings' | 'answerRatings';

type ReportParts = Pick<
  Report,
  'agency' | 'name' | 'period' | 'builtAt' | 'illustrative' | 'agencies' | 'dossiers' | RatingFields
> & {
  /** The timeliness of each included agency, and that of the petitions that were passed on. */
  readonly parts: readonly Timeliness[];
  readonly methods: Omit<Report['methods'], 'timeliness'>;
};

/** Assembles a report. Throws if its sums are inconsistent, so that such a report is never stored. */
export function reportOf({
  parts,
  methods,
  ratings,
  answerRatings,
  agencies,
  dossiers,
  ...counted
}: ReportParts): Report {
  const petitions = sumOf(parts);
  const id = reportId(counted);
  if (![petitions, ...parts].every(isBalanced)) throw new Error(`The sums of ${id} are inconsistent`);
  return {
    id,
    version: 1,
    ...counted,
    ...rangeOf(counted.period),
    agencies,
    petitions: { ...petitions, rates: ratesOf(petitions) },
    ...(dossiers && { dossiers }),
    ratings,
    answerRatings,
    methods: { timeliness: { id: method.id, version: method.version }, ...methods },
  };
}

/** Whether a report has neither petitions nor dossiers nor ratings. */
export const isEmpty = ({ petitions, dossiers, ratings, answerRatings }: Report): boolean =>
  petitions.received.total === 0 &&
  (dossiers === undefined || dossiers.total.total === 0) &&
  [ratings, answerRatings].every(({ respondents, open }) => respondents === 0 && open.respondents === 0);
