import type { Story } from '../story.ts';
import { mayWriteToStaff, timeOf } from '../time.ts';
import type { World } from '../world/world.ts';
import { digestsOf, messageOf } from './alerts.ts';

/** Whether a message may leave at that moment, from the rules alone. */
function mayLeave(world: World, id: string, at: string): boolean {
  if (id.startsWith('digest/')) return mayWriteToStaff(at);
  if (id.startsWith('urgent/')) return isOfUrgentTier(world, id) || mayWriteToStaff(at);
  return timeOf(at) >= '07:00' && timeOf(at) < '21:00';
}

const isOfUrgentTier = (world: World, id: string): boolean =>
  digestsOf(world).some((digest) => digest.atOnce === 'anyTime' && id.startsWith(messageOf(digest)));

/** Nothing leaves at night, and nothing to staff on a day off but what is urgent, whatever was down when it should have left. */
export const nothingInQuietHours = ({ world }: Story): readonly string[] =>
  world.sent.filter(({ id, at }) => !mayLeave(world, id, at)).map(({ id, at }) => `${id} left at ${at}`);
