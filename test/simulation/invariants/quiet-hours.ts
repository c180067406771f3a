import { isNaiveWorkingDay } from '../../support/naive-deadline.ts';
import type { Story } from '../story.ts';
import { dayOf, timeOf } from '../time.ts';

/** Whether a message of this kind may leave at that moment, from the rules alone. */
function mayLeave(id: string, at: string): boolean {
  const time = timeOf(at);
  if (id.startsWith('digest/')) return isNaiveWorkingDay(dayOf(at)) && time >= '07:00' && time < '17:30';
  return time >= '07:00' && time < '21:00';
}

/** Nothing leaves at night, and nothing to staff on a day off, whatever was down when it should have left. */
export const nothingInQuietHours = ({ world }: Story): readonly string[] =>
  world.sent.filter(({ id, at }) => !mayLeave(id, at)).map(({ id, at }) => `${id} left at ${at}`);
