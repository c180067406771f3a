import type { Calendar } from '../calendar/calendar.ts';
import type { LocalDate } from '../kernel/time.ts';
import { standingOf } from './domain/delay.ts';
import type { Dossier } from './domain/dossier.ts';
import { statusLabels } from './domain/labels.ts';
import type { DossierRow } from './stored.ts';

type Shown = Pick<DossierRow, 'code' | 'agency' | 'procedure' | 'field' | 'channel' | 'status' | 'receivedOn'>;

const factsOf = ({ code, agency, procedure, field, channel, status, receivedOn }: Shown) => ({
  ...{ code, agency, procedure, channel, status, receivedOn },
  ...(field !== undefined && { field }),
  label: statusLabels[status],
});

/** A row of a list. */
export const listed = (row: DossierRow, today: LocalDate, calendar: Calendar) => ({
  ...factsOf(row),
  ...standingOf(row, today, calendar),
  isExplained: row.letters.includes('e'),
  isApologised: row.letters.includes('a'),
});

/** A dossier with all that staff may read of it: it holds nothing about persons. */
export function viewOf(dossier: Dossier, today: LocalDate, calendar: Calendar) {
  const { agency: _, procedure: __, field: ___, by: ____, ...rest } = dossier;
  return { ...rest, ...factsOf(dossier), standing: { ...standingOf(dossier, today, calendar) } };
}
