import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import type { Instant } from '../kernel/time.ts';
import { outbox } from '../messages/outbox.ts';
import { type Outbox, post } from '../messages/store.ts';
import { type ItemChange, streamConsumer } from '../platform/consumer.ts';
import { log } from '../platform/log.ts';
import { PetitionImage } from './contract.ts';
import { type NewMark, newMarks } from './domain/new-marks.ts';
import { noticeOf, replacedAt } from './domain/notice.ts';
import { warningsTo } from './domain/warnings.ts';
import { type PeopleDirectory, type Recipients, recipientsOf } from './recipients.ts';

type Deps = { readonly directory: PeopleDirectory; readonly outbox: Outbox; readonly calendar: Calendar };

/** Sends the alerts that the watch has marked. Idempotent: the same mark gives messages with the same ids. */
export const announceAlerts = streamConsumer({
  wire: () => ({ directory: directory(), outbox: outbox(), calendar: vietnamCalendar() }),
  run: announce,
});

/** A new petition has no marks. The stream's filter leaves it out, a manual redrive does not. */
async function announce(deps: Deps, { before, after }: ItemChange, now: Instant): Promise<void> {
  if (before === undefined || after === undefined) return;
  const petition = PetitionImage.parse(after);

  for (const mark of newMarks(PetitionImage.parse(before), petition)) await notify(deps, petition, mark, now);
}

async function notify(deps: Deps, petition: PetitionImage, mark: NewMark, now: Instant): Promise<void> {
  const tree = await deps.directory.tree(now);
  const { people, missing } = await recipientsOf(deps.directory, petition, now);

  const notice = noticeOf(petition, mark, { calendar: deps.calendar, tree });
  const validUntil = replacedAt(petition, mark, deps.calendar);
  for (const person of people) {
    const warnings = warningsTo(person, notice, { round: petition.round, now, validUntil });
    if (warnings.length === 0) countUnreachable(notice, 'address');
    for (const warning of warnings) await post(deps.outbox, warning);
  }
  for (const role of missing) countUnreachable(notice, role);
}

type Unreachable = Recipients['missing'][number] | 'address';

function countUnreachable(
  { code, step }: { readonly code: string; readonly step: string },
  missing: Unreachable,
): void {
  log.count('ALERT_UNREACHABLE', { code, step, missing }, ['step']);
}
