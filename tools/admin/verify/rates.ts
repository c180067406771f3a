import type { Figure } from './figure.ts';

type Values = Readonly<Record<string, unknown>>;
type Share = readonly [n: number, d: number];

/** Each rate of a report is of the counts beside it: of petitions, and of dossiers by the row of form II.06a. */
export function rates(values: Values): readonly Figure[] {
  const stated = values['rates'];
  return isValues(stated) ? ratesIn(values, stated, 'rates') : [];
}

function ratesIn(counts: Values, stated: Values, path: string): readonly Figure[] {
  const shares: Values = { ...sharesOf(counts) };
  return Object.entries(stated).flatMap(([name, rate]) => {
    const figure = `${path}.${name}`;
    if (!isValues(rate)) return [];
    // A group, such as what counts without pauses, has counts of its own; what it leaves out is that of all.
    if (rate['d'] === undefined) {
      const group = counts[name];
      return isValues(group) ? ratesIn({ ...counts, ...group }, rate, figure) : [];
    }
    const [n, d] = (shares[name] as Share | undefined) ?? [Number.NaN, Number.NaN];
    return [whole(`${figure}.n`, rate['n'], n), whole(`${figure}.d`, rate['d'], d)];
  });
}

function sharesOf(counts: Values): Readonly<Record<string, Share>> {
  const of = (noun: string, name: string) => numberIn(counts[noun], name);
  const row = (...names: string[]) => names.reduce((sum, name) => sum + numberIn(counts['total'], name), 0);
  const isForm = isValues(counts['total']);
  if (isForm) {
    const handled = row('resolved', 'pending');
    return {
      onTimeOfReceived: [row('early', 'onTime'), handled],
      onTimeOfResolved: [row('early', 'onTime'), row('resolved')],
      inTimeOfHandled: [row('early', 'onTime', 'inTime'), handled],
    };
  }
  return {
    onTimeOfAnswered: [of('answered', 'onTime'), of('answered', 'total')],
    onTimeOfHandled: [
      of('answered', 'onTime') + of('refusals', 'onTime'),
      of('answered', 'total') + of('refusals', 'total'),
    ],
    inTimeOfPending: [of('pending', 'inTime'), of('pending', 'total')],
    onTimeOfPublished: [of('published', 'onTime'), of('published', 'total')],
  };
}

const whole = (figure: string, stated: unknown, computed: number): Figure => ({
  ...{ figure, computed, decimals: 0 },
  stated: typeof stated === 'number' ? stated : Number.NaN,
});

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const numberIn = (value: unknown, name: string): number => {
  const found = isValues(value) ? value[name] : undefined;
  return typeof found === 'number' ? found : Number.NaN;
};
