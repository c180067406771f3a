import { isSameJson } from '../../kernel/canonical-json.ts';
import { addDays, type Instant, localDateOf } from '../../kernel/time.ts';
import { CHANGES_KEPT, type Dossier, type Facts } from './dossier.ts';
import { endOf, isAccepted } from './end.ts';

/** Facts as they arrive, with the instant at which their source changed them. */
export type Arriving = {
  readonly code: string;
  readonly changedAt: Instant;
  readonly by: string;
  readonly facts: Facts;
};

export type Decision =
  /** `repeated`: nothing differs, but the facts are known to be true at a later instant. */
  | { readonly result: 'accepted' | 'changed' | 'repeated'; readonly dossier: Dossier }
  | { readonly result: 'repeated' | 'outdated'; readonly dossier?: never }
  | { readonly result: 'refused'; readonly code: 'dossier.sameTime' | 'dossier.wasReceived' | 'dossier.endTooOld' };

/**
 * What arriving facts do. The source's own instant orders them, so that batches may be sent again and overtake each other:
 * the same facts change nothing, older ones are outdated, and other facts of the same instant contradict.
 */
export function decide(stored: Dossier | undefined, arriving: Arriving, now: Instant): Decision {
  if (stored === undefined) return { result: 'accepted', dossier: first(arriving, now) };

  const { changedAt, facts } = arriving;
  if (changedAt < stored.changedAt) return { result: 'outdated' };
  const differing = compared.filter((field) => !isSameJson(stored[field], facts[field]));
  if (changedAt === stored.changedAt) {
    return differing.length === 0 ? { result: 'repeated' } : { result: 'refused', code: 'dossier.sameTime' };
  }
  if (differing.length === 0) {
    return { result: 'repeated', dossier: { ...stored, changedAt } };
  }
  const refused = isAccepted(stored) ? escapeOf(stored, facts, now) : undefined;
  if (refused !== undefined) return { result: 'refused', code: refused };
  return { result: 'changed', dossier: next(stored, arriving, differing, now) };
}

/** An end is known within a year, or it lies before all that is counted again. */
const MAX_END_AGE_DAYS = 365;

/**
 * How a dossier that was received would leave the figures: by not having been received, by another day of receipt, or by an
 * end that lies before what is counted.
 */
function escapeOf(
  stored: Dossier,
  facts: Facts,
  now: Instant,
): 'dossier.wasReceived' | 'dossier.endTooOld' | undefined {
  if (!isAccepted(facts) || facts.receivedOn !== stored.receivedOn) return 'dossier.wasReceived';
  const end = endOf(facts);
  const isOld = end !== undefined && end < addDays(localDateOf(now), -MAX_END_AGE_DAYS);
  return isOld && end !== endOf(stored) ? 'dossier.endTooOld' : undefined;
}

const compared = [
  'agency',
  'procedure',
  'field',
  'channel',
  'status',
  'receivedOn',
  'dueOn',
  'supplements',
  'doneOn',
  'handedOverOn',
  'endedOn',
  'holders',
] as const satisfies readonly (keyof Facts)[];

const first = ({ code, changedAt, by, facts }: Arriving, now: Instant): Dossier => ({
  ...facts,
  ...{ code, version: 1, changedAt, by, changes: [], explanations: [] },
  ...marks(undefined, facts, now),
});

type Differing = readonly (typeof compared)[number][];

function next(stored: Dossier, { code, changedAt, by, facts }: Arriving, differing: Differing, now: Instant): Dossier {
  const { explanations, apology, setAside } = stored;
  const before = Object.fromEntries(
    differing.filter((field) => stored[field] !== undefined).map((field) => [field, stored[field]]),
  );
  const added = differing.filter((field) => stored[field] === undefined);
  return {
    ...facts,
    ...{ code, version: stored.version + 1, changedAt, by },
    ...marks(stored, facts, now),
    changes: [...stored.changes, { at: now, by, before, added }].slice(-CHANGES_KEPT),
    explanations,
    ...(apology && { apology }),
    ...(setAside && { setAside }),
  };
}

/** What no correction moves: the first due day; and since when the present end is known. */
function marks(stored: Dossier | undefined, facts: Facts, now: Instant) {
  const firstDueOn = stored?.firstDueOn ?? facts.dueOn;
  const end = endOf(facts);
  const isKnown = stored !== undefined && endOf(stored) === end;
  const endKnownOn = isKnown ? stored.endKnownOn : localDateOf(now);
  return { ...(firstDueOn && { firstDueOn }), ...(end && endKnownOn && { endKnownOn }) };
}
