import type { Calendar } from '../calendar/calendar.ts';
import { type LocalDate, localDateOf } from '../kernel/time.ts';
import { actionsOf, type Reader } from './domain/actions.ts';
import { countedOf } from './domain/counted.ts';
import type { Dossier } from './domain/dossier.ts';
import { heldBy } from './domain/held-by.ts';
import { statusLabels } from './domain/labels.ts';
import { standingOf } from './domain/standing.ts';
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
  isExplained: row.isExplained === true,
  isApologised: row.isApologised === true,
});

/** A dossier with all that staff may read of it, and what the reader may do: it holds nothing about applicants. */
export const viewOf = (dossier: Dossier, reader: Reader) => ({
  ...dossier,
  ...factsOf(dossier),
  ...heldField(dossier, reader),
  standing: { ...standingOf(countedOf(dossier), localDateOf(reader.now), reader.calendar) },
  actions: actionsOf(dossier, reader),
});

const heldField = (dossier: Dossier, { now, calendar }: Reader) => {
  const held = heldBy(dossier, localDateOf(now), calendar);
  return held.length === 0 ? {} : { heldBy: held };
};
