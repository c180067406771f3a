import source from '../../../lambdas/petitions/data/escalation.json' with { type: 'json' };
import { isOpen } from '../../../lambdas/petitions/domain/case/status.ts';
import type { Story } from '../story.ts';
import { mayWriteToStaff, timeOf } from '../time.ts';
import type { World } from '../world/world.ts';
import { digestsOf, messageOf, partsOf } from './alerts.ts';
import { statesOf } from './petitions.ts';

/** Whether a message may leave at that moment, from the rules alone. */
function mayLeave(world: World, id: string, at: string): boolean {
  if (id.startsWith('digest/')) return mayWriteToStaff(at);
  if (id.startsWith('urgent/')) return isOfUrgentTier(world, id) || mayWriteToStaff(at);
  return timeOf(at) >= '07:00' && timeOf(at) < '21:00';
}

const isOfUrgentTier = (world: World, id: string): boolean =>
  digestsOf(world).some(
    (digest) =>
      id.startsWith(messageOf(digest)) && digest.notes.every((note) => tiersOf(world, note).includes('urgent')),
  );

/** The tiers that the answer had in the round of a note, while it was open: a published petition has its countdown back. */
function tiersOf(world: World, note: string): readonly (string | undefined)[] {
  const { code, round } = partsOf(note);
  return (statesOf(world).get(code) ?? [])
    .filter(({ petition }) => petition.round === round && isOpen(petition.status))
    .filter(({ petition }) => petition.countdown.stage === 'answer')
    .map(({ petition }) => petition.countdown.tier?.name);
}

/** Nothing leaves at night, and nothing to staff on a day off but what is urgent, whatever was down when it should have left. */
export const nothingInQuietHours = ({ world }: Story): readonly string[] =>
  world.sent.filter(({ id, at }) => !mayLeave(world, id, at)).map(({ id, at }) => `${id} left at ${at}`);

/** A step of an urgent tier is in a digest only if a message at once covered it before, and was not sent in time. */
export function urgentAtOnce({ world }: Story): readonly string[] {
  const digests = digestsOf(world);
  const atOnce = new Set(
    digests
      .filter(({ tag }) => tag !== undefined)
      .flatMap(({ person, notes }) => notes.map((note) => `${person} ${note}`)),
  );
  return digests
    .filter(({ tag }) => tag === undefined)
    .flatMap(({ person, notes }) =>
      notes
        .filter((note) => !partsOf(note).step.startsWith('triage') && !atOnce.has(`${person} ${note}`))
        .filter((note) => tiersOf(world, note).some((tier) => tier !== undefined && tier in source.atOnce.tiers))
        .map((note) => `${person} was notified of ${note} by a digest only`),
    );
}
