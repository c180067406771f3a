import type { Calendar } from '../../calendar/calendar.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { type Counts, countsOf, noDossiers, sumOfCounts } from './counts.ts';
import { endOf } from './end.ts';
import { type Grouped, groupsOf } from './grouped.ts';
import { daysOf, type HalfMonth, halfOf, halvesFrom } from './half-month.ts';
import { type Counted, inPeriod } from './outcome.ts';

type Asked = { readonly first: HalfMonth; readonly today: LocalDate; readonly calendar: Calendar };

/** The dossiers of one agency in each half month from `first` to that of today; halves without dossiers are absent. */
export async function ownCounts(
  dossiers: AsyncIterable<Counted>,
  { first, today, calendar }: Asked,
): Promise<ReadonlyMap<HalfMonth, Grouped>> {
  const halves = new Map<HalfMonth, Map<string | undefined, Counts>>();
  for await (const dossier of dossiers) {
    for (const half of halvesOf(dossier, { first, last: halfOf(today) })) {
      const { from, to } = daysOf(half);
      const counted = inPeriod(dossier, { from, to: to < today ? to : today }, calendar);
      const own = counted === undefined ? setAsideIn(dossier, half) : countsOf([counted]);
      if (own === undefined) continue;
      const fields = halves.get(half) ?? new Map<string | undefined, Counts>();
      const before = fields.get(dossier.field) ?? noDossiers;
      fields.set(dossier.field, sumOfCounts([before, own]));
      halves.set(half, fields);
    }
  }
  return new Map([...halves].map(([half, fields]) => [half, groupsOf(fields)]));
}

/** In every half month in which it was open, as one that came or was carried over: it is in no sum, and stays visible. */
function setAsideIn({ isSetAside, receivedOn }: Counted, half: HalfMonth): Counts | undefined {
  if (!isSetAside) return undefined;
  return halfOf(receivedOn) === half ? { ...noDossiers, setAside: 1 } : { ...noDossiers, setAsideCarriedOver: 1 };
}

type Halves = { readonly first: HalfMonth; readonly last: HalfMonth };

/** The halves in which a dossier was open: from its receipt to its end. */
function halvesOf(dossier: Counted, { first, last }: Halves): readonly HalfMonth[] {
  const received = halfOf(dossier.receivedOn);
  const end = endOf(dossier);
  const ended = end === undefined ? last : halfOf(end);
  return halvesFrom(received < first ? first : received, ended < last ? ended : last);
}
