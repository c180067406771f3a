import * as z from 'zod';
import { dossierKey } from '../directory/domain/dossier-code.ts';
import type { Item } from '../platform/table.ts';
import { marksOf } from './domain/counted.ts';
import { Dossier, type Facts } from './domain/dossier.ts';
import { endOf, isAccepted } from './domain/end.ts';
import { halfOf } from './domain/half-month.ts';

/** What the index carries: all that is counted, and what a list shows. */
export const COUNTED_ATTRIBUTES = [
  'code',
  'agency',
  'procedure',
  'field',
  'status',
  'channel',
  'receivedOn',
  'dueOn',
  'firstDueOn',
  'supplements',
  'doneOn',
  'handedOverOn',
  'endedOn',
  'endKnownOn',
  'by',
  'isExplained',
  'isApologised',
  'isSetAside',
] as const;

/** Sorts after every day: dossiers without a due day come last. */
const NEVER = '9999-12-31';
/** Sorts before every day. */
const AT_ONCE = '0000-00-00';

/** What begins the place of a dossier that has not ended: after all half months. */
export const OPEN = 'open#';

/** Its place in the index: by the half month in which it ended, or after all those among the open ones. None while it is not accepted. */
export function toItem(dossier: Dossier): Item {
  const end = endOf(dossier);
  const group = end === undefined ? OPEN : `${halfOf(end)}#`;
  return {
    ...dossier,
    id: dossierKey(dossier.code),
    ...(isAccepted(dossier) && { holder: dossier.agency, place: `${group}${urgencyOf(dossier)}` }),
    ...marksOf(dossier),
  };
}

/** By the due day; a second supplement that is waited for makes a dossier overdue at once. */
function urgencyOf({ dueOn = NEVER, supplements, status }: Facts): string {
  return status === 'needsSupplement' && supplements.length > 1 ? AT_ONCE : dueOn;
}

const Mark = z.literal(true).optional();
const Row = Dossier.pick({
  code: true,
  procedure: true,
  agency: true,
  field: true,
  status: true,
  channel: true,
  receivedOn: true,
  dueOn: true,
  firstDueOn: true,
  supplements: true,
  doneOn: true,
  handedOverOn: true,
  endedOn: true,
  endKnownOn: true,
  by: true,
}).extend({ isExplained: Mark, isApologised: Mark, isSetAside: Mark });
/** What the index carries of a dossier. */
export type DossierRow = z.infer<typeof Row>;
export const rowOf = (item: Item): DossierRow => Row.parse(item);
