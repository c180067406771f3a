import type { Digest, Note } from '../../../lambdas/alerts/domain/note.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Story } from '../story.ts';
import { dayOf, isOfficeHour, mayWriteToStaff } from '../time.ts';
import { PROVINCE, people } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { type NaiveStep, naiveSteps } from './naive-steps.ts';
import { type State, statesOf } from './petitions.ts';

/** Every digest that was ever written, also if it was overwritten. */
export const digestsOf = ({ commits }: World): readonly Digest[] =>
  commits
    .filter(({ table, after }) => table === 'alerts' && `${after?.['sk']}`.startsWith('digest#'))
    .map(({ after }) => after as unknown as Digest);

export const isWatched = ({ status }: Petition): boolean =>
  ['submitted', 'accepted', 'processing', 'awaitingPublication'].includes(status);

/**
 * A span in which one deadline ran: from its first state until something ended it. `isResumed`: it was merged before, with
 * the notes that nobody had read yet; the steps that are due afterwards follow.
 */
type Span = {
  readonly states: readonly State[];
  readonly from: string;
  readonly until: string | undefined;
  readonly isResumed: boolean;
};

function spansOf(states: readonly State[]): readonly Span[] {
  const spans: { states: State[]; from: string; until: string | undefined; isResumed: boolean }[] = [];
  for (const [index, state] of states.entries()) {
    const open = spans.at(-1);
    const isSame = open?.until === undefined && open?.states.at(-1)?.petition.round === state.petition.round;
    if (open !== undefined && open.until === undefined && !(isSame && isWatched(state.petition))) open.until = state.at;
    if (!isWatched(state.petition)) continue;
    if (isSame) open?.states.push(state);
    else {
      const isResumed = states[index - 1]?.petition.status === 'merged';
      spans.push({ states: [state], from: state.at, until: undefined, isResumed });
    }
  }
  return spans;
}

/** Only heads and leaders may open it. */
export const isHidden = ({ matter, lock }: Petition): boolean => matter === 'conduct' || lock !== undefined;

/** Whom a step has to reach for certain: nobody who had the petition for a part of the time only. */
function dueTo({ states }: Span, { notifies }: NaiveStep): readonly string[] {
  const [first] = states;
  if (first === undefined) return [];
  const { agency } = first.petition;
  const own = people.filter((person) => person.agency === agency);
  const head = own.find(({ role }) => role === 'head')?.id;
  const ids = new Set(states.map(({ petition }) => petition.assignee?.id));
  const [officer] = ids.size === 1 ? ids : [];
  const isRestricted = states.some(({ petition }) => isHidden(petition));
  const isOfficer = officer !== undefined && own.some(({ id }) => id === officer);
  const isUnassigned = ids.size === 1 && officer === undefined;
  return [
    ...(notifies.includes('officer') && isOfficer && !isRestricted ? [officer] : []),
    ...((notifies.includes('head') || (notifies.includes('officer') && isUnassigned)) && head !== undefined
      ? [head]
      : []),
    ...(notifies.includes('parentLeader') ? ['leader'] : []),
  ];
}

/** Days with a run that did all its work: a digest may have to wait for one, and a note for another. */
const DAYS_TO_REACH = 3;

export function noStepMissing({ world }: Story): readonly string[] {
  const covered = new Set(digestsOf(world).flatMap(({ person, notes }) => notes.map((note) => `${person} ${note}`)));
  const runs = world.done.filter(
    ({ what, at, outcome }) => what === 'watch' && outcome.startsWith('ok') && isOfficeHour(at),
  );
  const hasTime = (from: string, until: string | undefined) =>
    new Set(runs.filter(({ at }) => at > from && (until === undefined || at < until)).map(({ at }) => dayOf(at)))
      .size >= DAYS_TO_REACH;
  return [...statesOf(world)].flatMap(([code, states]) =>
    spansOf(states).flatMap((span) => {
      const [first] = span.states;
      if (first === undefined) return [];
      const { round } = first.petition;
      return naiveSteps(first.petition)
        .filter(({ at }) => !span.isResumed || at >= span.from)
        .filter(({ at }) => hasTime([at, span.from].toSorted().at(-1) ?? at, span.until))
        .flatMap((step) =>
          dueTo(span, step)
            .filter((person) => !covered.has(`${person} ${code}#${round}#${step.name}`))
            .map((person) => `${person} was not notified of ${code}#${round}#${step.name}, due at ${step.at}`),
        );
    }),
  );
}

/** A person has one digest a day. */
export function oneDigestADay({ world }: Story): readonly string[] {
  const days = digestsOf(world)
    .filter(({ tag }) => tag === undefined)
    .map(({ person, day }) => `${person} on ${day}`);
  return days.filter((key, index) => days.indexOf(key) !== index).map((key) => `${key} has two digests`);
}

/** Nothing before its step is due, outside office hours, after the answer, or to people whom it does not concern. */
export function noAlertOutOfPlace({ world }: Story): readonly string[] {
  const all = statesOf(world);
  return digestsOf(world).flatMap(({ person, at, notes, ...digest }) => {
    const byCode = Map.groupBy(notes.map(partsOf), ({ code }) => code);
    return [
      ...(isInHours(digest, at) ? [] : [`${person} was notified at ${at}, outside office hours`]),
      ...[...byCode].flatMap(([code, own]) => misplaced({ person, at, notes: own }, all.get(code) ?? [])),
    ];
  });
}

/** A digest is written when offices are open, a message at once while staff may be written to, or at any time. */
function isInHours({ tag, atOnce }: Pick<Digest, 'tag' | 'atOnce'>, at: string): boolean {
  if (tag === undefined) return isOfficeHour(at);
  return atOnce === 'anyTime' || mayWriteToStaff(at);
}

/** The start of the ids that its message may have. */
export const messageOf = ({ day, tag, person }: Digest): string =>
  tag === undefined ? `digest/${day}/${person}/` : `urgent/${day}/${tag}/${person}/`;

export type NotePart = { readonly code: string; readonly round: number; readonly step: string };
export function partsOf(note: string): NotePart {
  const [code = '', round, step = ''] = note.split('#');
  return { code, round: Number(round), step };
}

type Notified = { readonly person: string; readonly at: string; readonly notes: readonly NotePart[] };

function misplaced({ person, at, notes }: Notified, states: readonly State[]): readonly string[] {
  // What was read at that moment may have been any state that the petition had at that moment.
  const current = [...states.filter((state) => state.at < at).slice(-1), ...states.filter((state) => state.at === at)];
  const rounds = current.filter(({ petition }) => isWatched(petition)).map(({ petition }) => petition.round);
  const isCurrent = notes.some(({ round }) => rounds.includes(round));
  const name = `${person}, ${notes[0]?.code} at ${at}`;
  return [
    // Notes of an earlier deadline may be settled with it: the digest lists the petition once, as it is.
    ...(isCurrent ? [] : [`${name}: after the answer, or after another deadline replaced it`]),
    ...notes.flatMap(({ round, step }) => {
      const own = states.filter(({ petition }) => petition.round === round);
      const steps = own.flatMap(({ petition }) => naiveSteps(petition)).filter((one) => one.name === step);
      const isEarly = steps.length > 0 && steps.every((one) => one.at > at);
      const isConcerned = own.some(({ petition }) => concerns(petition, person));
      return [
        ...(isEarly ? [`${name}: ${step} is early`] : []),
        ...(isConcerned ? [] : [`${name}: does not concern them`]),
      ];
    }),
  ];
}

function concerns({ agency, assignee }: Petition, id: string): boolean {
  const person = people.find((one) => one.id === id);
  if (person?.role === 'leader') return person.agency === PROVINCE;
  return person?.role === 'head' ? person.agency === agency : assignee?.id === id;
}

/** Nothing is left to notify of: what stays would be noted again, or kept for ever. */
export function noNoteLeft({ world }: Story): readonly string[] {
  return world.tables.alerts
    .all()
    .filter(({ sk }) => `${sk}`.startsWith('note#'))
    .map((note) => note as unknown as Note)
    .map(({ person, code, round, step }) => `A note is left: ${person} ${code}#${round}#${step}`);
}
