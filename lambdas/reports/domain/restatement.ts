import type { Instant } from '../../kernel/time.ts';
import type { Report } from './report.ts';
import type { Restatement, RestatementReason } from './restated.ts';

/** More than a period changes by itself. */
const MAX_CHANGES = 100;

type Counted = Pick<Report, 'agencies' | 'petitions' | 'dossiers' | 'ratings' | 'answerRatings'>;

/** What a report states, without when it was counted: a later count that agrees is no news. */
export const statementOf = ({ agencies, petitions, dossiers, ratings, answerRatings }: Counted) => ({
  agencies,
  petitions,
  ...(dossiers && { dossiers: { ...dossiers, asOf: undefined } }),
  ratings: { ...ratings, asOf: undefined },
  answerRatings: { ...answerRatings, asOf: undefined },
});

/** The methods that figures depend on: a report is only compared with a count by the same ones. */
export const methodsOf = ({
  methods: { timeliness, scores, questionnaire },
  dossiers,
}: Pick<Report, 'methods' | 'dossiers'>): string =>
  [timeliness, scores, questionnaire, ...(dossiers ? [dossiers.method] : [])]
    .map(({ id, version }) => `${id}/${version}`)
    .join(' ');

/** Whether two counts are by the same methods; one without dossiers, which have the last of them, by any of theirs. */
export function areComparable(one: string, other: string): boolean {
  const [ofOne, ofOther] = [one.split(' '), other.split(' ')];
  const shared = Math.min(ofOne.length, ofOther.length);
  return ofOne.slice(0, shared).join(' ') === ofOther.slice(0, shared).join(' ');
}

/** `before` is the stored file as parsed JSON; `after` is a new count. */
export function restatementOf(before: unknown, after: Report, at: Instant): Restatement {
  const stated = leavesOf(pick(before, statedParts));
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

/** Also dossiers that the one has and the other has not. */
const statedParts = ['agencies', 'petitions', 'dossiers', 'ratings', 'answerRatings'];

function reasonOf(figure: string): RestatementReason {
  if (figure.startsWith('agencies')) return 'agencies';
  if (figure.startsWith('dossiers')) return 'dossiers';
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
