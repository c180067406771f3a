import type { Digest } from '../../../lambdas/alerts/domain/note.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import type { Story } from '../story.ts';
import { people } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { digestsOf, isHidden, isWatched, messageOf, type NotePart, partsOf } from './alerts.ts';
import { statesOf } from './petitions.ts';

/** When the message of a digest left. */
const sentAt = ({ sent }: World, digest: Digest): string | undefined =>
  sent.find(({ id }) => id.startsWith(messageOf(digest)))?.at;

/** A message at once names its last step; it replaces earlier ones, of which a concurrent run may write at the same moment. */
const stepsNamed = ({ tag, notes }: Pick<Digest, 'tag' | 'notes'>): readonly string[] =>
  tag === undefined ? notes : notes.filter((note) => sha256(note) === tag);

/** No step reaches a person twice, except where the service could not know that the first message left. */
export function noStepTwice({ world }: Story): readonly string[] {
  const first = new Map<string, string>();
  const sent = digestsOf(world).flatMap((digest) => {
    const at = sentAt(world, digest);
    return at === undefined ? [] : [{ ...digest, at }];
  });
  return sent.flatMap(({ person, at, ...digest }) =>
    [...new Set(stepsNamed(digest))].flatMap((note) => {
      const key = `${person} of ${note}`;
      const earlier = first.get(key);
      first.set(key, at);
      return earlier === undefined || mayBeUnknown(world, earlier) ? [] : [`${key} was notified twice`];
    }),
  );
}

const mayBeUnknown = ({ done }: World, sent: string): boolean =>
  done.some(({ what, at, faults }) => what.startsWith('deliver') && at === sent && faults.length > 0);

/** What a digest covers is sent in it or in a later one, unless it has ended meanwhile. */
export function everyStepSent({ world }: Story): readonly string[] {
  const digests = digestsOf(world);
  const sent = new Set(
    digests
      .filter((digest) => sentAt(world, digest) !== undefined)
      .flatMap(({ person, notes }) => notes.map((note) => `${person} ${note}`)),
  );
  const states = statesOf(world);
  return digests.flatMap(({ person, at, notes }) =>
    notes
      .filter((note) => !sent.has(`${person} ${note}`) && stayedDue(states, { person, at, note: partsOf(note) }))
      .map((note) => `${person} was not sent ${note}, which their digest of ${at} covers`),
  );
}

type Covered = { readonly person: string; readonly at: string; readonly note: NotePart };

/** Whether the person was concerned from the digest to the end. */
function stayedDue(all: ReturnType<typeof statesOf>, { person, at, note: { code, round, step } }: Covered): boolean {
  const states = all.get(code) ?? [];
  const isOfficer = people.some(({ id, role }) => id === person && role === 'officer');
  return [...states.filter((state) => state.at < at).slice(-1), ...states.filter((state) => state.at >= at)].every(
    ({ petition }) =>
      isWatched(petition) &&
      petition.round === round &&
      (petition.status === 'submitted' || !step.startsWith('triage')) &&
      (!isOfficer || (petition.assignee?.id === person && !isHidden(petition))),
  );
}
