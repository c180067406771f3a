import type { Instant } from '../../kernel/time.ts';
import type { Report } from './report.ts';
import type { Restatement, RestatementReason } from './restated.ts';

/** More than a month changes by itself. */
const MAX_CHANGES = 100;

type Counted = Pick<Report, 'agencies' | 'petitions' | 'ratings' | 'answerRatings'>;

/** What a report states, without when it was counted: a later count that agrees is no news. */
export const statementOf = ({ agencies, petitions, ratings, answerRatings }: Counted) => ({
  agencies,
  petitions,
  ratings: { ...ratings, asOf: undefined },
  answerRatings: { ...answerRatings, asOf: undefined },
});

/** The methods that figures depend on: a report is only compared with a count by the same ones. */
export const methodsOf = ({ methods: { timeliness, scores, questionnaire } }: Pick<Report, 'methods'>): string =>
  [timeliness, scores, questionnaire].map(({ id, version }) => `${id}/${version}`).join(' ');

/** `before` is the stored file as parsed JSON; `after` is a new count. */
export function restatementOf(before: unknown, after: Report, at: Instant): Restatement {
  const stated = leavesOf(pick(before, Object.keys(statementOf(after))));
  const counted = leavesOf(statementOf(after));
  const figures = [...new Set([...stated.keys(), ...counted.keys()])]
    .filter((figure) => !figure.endsWith('.asOf') && stated.get(figure) !== counted.get(figure))
    .sort();
  const changes = figures.map((figure) => ({
    figure,
    before: stated.get(figure) ?? '',
    after: counted.get(figure) ?? '',
  }));
  const reasons = new Set(figures.map(reasonOf));
  return { at, reasons: [...reasons].sort(), changes: changes.slice(0, MAX_CHANGES) };
}

function reasonOf(figure: string): RestatementReason {
  if (figure.startsWith('agencies')) return 'agencies';
  return figure.startsWith('petitions') ? 'petitions' : 'ratings';
}

const pick = (value: unknown, names: readonly string[]) =>
  Object.fromEntries(Object.entries(Object(value)).filter(([name]) => names.includes(name)));

/** `petitions.answered.late` → `3`, for every value in a tree of JSON. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map(value === undefined ? [] : [[path, `${value}`]]);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return new Map(entries.flatMap(([name, inner]) => [...leavesOf(inner, path === '' ? name : `${path}.${name}`)]));
}
