import type { Figure } from './figure.ts';
import { rates } from './rates.ts';

type Values = Readonly<Record<string, unknown>>;
type Rule = (values: Values) => readonly Figure[];

/** The normal quantile of a 95 % interval. */
const Z = 1.959_963_984_540_054;
const LEVELS = 5;
/** Levels 4 and 5 are satisfied. */
const SATISFIED_FROM = 4;
const PERCENT = 100;

/** These share no code with the service, so that an error in its code shows here. */
export const rules: readonly Rule[] = [percent, ...sums(), satisfaction, ...flows(), formRow, formTotal, rates];

const whole = (figure: string, stated: number, computed: number): Figure => ({ figure, stated, computed, decimals: 0 });

function percent({ n, d, percent: stated }: Values): readonly Figure[] {
  if (typeof n !== 'number' || typeof d !== 'number' || typeof stated !== 'number') return [];
  return [{ figure: 'percent', stated, computed: (PERCENT * n) / d, decimals: 2 }];
}

/** `total` is the sum of its parts. */
function sums(): readonly Rule[] {
  const parts = [
    ['new', 'carriedOver'],
    ['early', 'onTime', 'late'],
    ['onTime', 'late'],
    ['inTime', 'overdue'],
  ];
  return parts.map((names) => (values) => {
    // A part with more parts has a rule of its own.
    const others = Object.keys(values).filter((name) => !['total', ...names].includes(name));
    const numbers = numbersOf(values, ['total', ...names]);
    if (numbers === undefined || others.some((name) => typeof values[name] === 'number')) return [];
    return [whole('total', numbers['total'] ?? Number.NaN, sumOf(names.map((name) => numbers[name] ?? Number.NaN)))];
  });
}

/** A figure of satisfaction from the numbers of its five levels. */
function satisfaction({ n, levels, satisfiedShare, meanIndex, interval }: Values): readonly Figure[] {
  if (!isNumbers(levels) || levels.length !== LEVELS || typeof n !== 'number') return [];
  if (typeof satisfiedShare !== 'number' || typeof meanIndex !== 'number' || !isNumbers(interval)) return [];
  const answers = sumOf(levels);
  const share = sumOf(levels.slice(SATISFIED_FROM - 1)) / answers;
  const index = (PERCENT * sumOf(levels.map((count, at) => count * (at + 1)))) / (LEVELS * answers);
  const middle = (share + Z ** 2 / (2 * answers)) / (1 + Z ** 2 / answers);
  const half = (Z / (1 + Z ** 2 / answers)) * Math.sqrt((share * (1 - share)) / answers + (Z / (2 * answers)) ** 2);
  return [
    whole('n', n, answers),
    { figure: 'satisfiedShare', stated: satisfiedShare, computed: share, decimals: 4 },
    { figure: 'meanIndex', stated: meanIndex, computed: index, decimals: 2 },
    { figure: 'interval.0', stated: interval[0] ?? Number.NaN, computed: Math.max(0, middle - half), decimals: 4 },
    { figure: 'interval.1', stated: interval[1] ?? Number.NaN, computed: Math.min(1, middle + half), decimals: 4 },
  ];
}

/** What came in went out or is pending. */
function flows(): readonly Rule[] {
  const ways = ['answered', 'merged', 'pending'];
  const counts = ['refused', 'forwardedOut', 'withdrawn'];
  return [
    (values) => {
      const received = totalOf(values['received']);
      const parts = [...ways.map((name) => totalOf(values[name])), ...counts.map((name) => values[name])];
      return received === undefined || !isNumbers(parts) ? [] : [whole('received.total', received, sumOf(parts))];
    },
    (values) => {
      const refused = values['refused'];
      const judged = totalOf(values['refusals']);
      return typeof refused !== 'number' || judged === undefined ? [] : [whole('refusals.total', judged, refused)];
    },
  ];
}

/** The identities of form II.06a: (3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13); (3) = (7) + (11). */
function formRow(values: Values): readonly Figure[] {
  const names = ['total', 'online', 'directOrPostal', 'carriedOver', 'resolved', 'early', 'onTime', 'late'];
  const row = numbersOf(values, [...names, 'pending', 'inTime', 'overdue']);
  if (row === undefined) return [];
  const sum = (...parts: string[]) => sumOf(parts.map((name) => row[name] ?? Number.NaN));
  const moved = typeof values['moved'] === 'number' ? values['moved'] : 0;
  return [
    whole('total', sum('total'), sum('online', 'directOrPostal', 'carriedOver')),
    whole('resolved', sum('resolved'), sum('early', 'onTime', 'late')),
    whole('pending', sum('pending'), sum('inTime', 'overdue')),
    whole('moved', moved, sum('total') - sum('resolved') - sum('pending')),
  ];
}

/** The fields together are all dossiers. */
function formTotal({ total, byField }: Values): readonly Figure[] {
  if (typeof total !== 'object' || total === null || !Array.isArray(byField)) return [];
  return Object.entries(total).flatMap(([name, stated]) => {
    const column = byField.map((row) => row[name]);
    return typeof stated === 'number' && isNumbers(column) ? [whole(`total.${name}`, stated, sumOf(column))] : [];
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const isNumbers = (values: unknown): values is readonly number[] =>
  Array.isArray(values) && values.every((one) => typeof one === 'number');

function numbersOf(values: Values, names: readonly string[]): Readonly<Record<string, number>> | undefined {
  const found = names.flatMap((name) => (typeof values[name] === 'number' ? [[name, values[name]] as const] : []));
  return found.length === names.length ? Object.fromEntries(found) : undefined;
}

const totalOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && 'total' in value && typeof value.total === 'number'
    ? value.total
    : undefined;
