import { isDeepStrictEqual } from 'node:util';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Story } from '../story.ts';
import type { Commit, World } from '../world/world.ts';

/** Every state that a petition ever had, in order. */
export type State = { readonly at: string; readonly petition: Petition };

export const statesOf = ({ commits }: World): ReadonlyMap<string, readonly State[]> =>
  Map.groupBy(
    commits
      .filter(({ table, after }) => table === 'petitions' && after !== undefined)
      .map(({ at, after }) => ({ at, petition: after as unknown as Petition })),
    ({ petition }) => petition.code,
  );

export const petitionsOf = ({ tables }: World) => tables.petitions.all() as unknown as readonly Petition[];

/** One petition for each key, and the same answer however often it was asked for. */
export function onePetitionAKey({ world, submissions }: Story): readonly string[] {
  const stored = petitionsOf(world);
  return submissions.flatMap(({ key, content, answers }) => {
    const found = stored.filter((petition) => petition.content === content);
    const [first] = answers;
    const isSame = answers.every(({ code, receipt }) => code === first?.code && receipt === first.receipt);
    return [
      ...(found.length === 1 ? [] : [`${key} made ${found.length} petitions`]),
      ...(isSame && first?.code === found[0]?.code ? [] : [`${key} was answered differently, or with another code`]),
    ];
  });
}

/** From and to which status each event leads; `*` is any, and `=` the same. Written from the law, not from the code. */
const ways: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  accepted: [['submitted', 'accepted']],
  acceptanceUndone: [
    ['accepted', 'submitted'],
    ['processing', 'submitted'],
  ],
  assigned: [
    ['accepted', 'processing'],
    ['processing', 'processing'],
  ],
  refused: [['submitted', 'refused']],
  supplementRequested: [
    ['submitted', 'needsSupplement'],
    ['accepted', 'needsSupplement'],
    ['processing', 'needsSupplement'],
  ],
  supplemented: [
    ['needsSupplement', 'submitted'],
    ['needsSupplement', 'accepted'],
    ['needsSupplement', 'processing'],
  ],
  supplementMissed: [['needsSupplement', 'refused']],
  forwarded: [
    ['submitted', 'submitted'],
    ['accepted', 'submitted'],
    ['processing', 'submitted'],
  ],
  sentBack: [['submitted', 'submitted']],
  forwardedOut: [
    ['submitted', 'forwardedOut'],
    ['accepted', 'forwardedOut'],
    ['processing', 'forwardedOut'],
  ],
  extended: [
    ['accepted', 'accepted'],
    ['processing', 'processing'],
  ],
  answered: [
    ['accepted', 'answered'],
    ['processing', 'answered'],
  ],
  answerDrafted: [
    ['accepted', 'awaitingPublication'],
    ['processing', 'awaitingPublication'],
  ],
  answerReturned: [['awaitingPublication', 'processing']],
  published: [['awaitingPublication', 'published']],
  withdrawn: [
    ['submitted', 'withdrawn'],
    ['accepted', 'withdrawn'],
    ['processing', 'withdrawn'],
    ['needsSupplement', 'withdrawn'],
    ['merged', 'withdrawn'],
  ],
  reopened: [
    ['answered', 'processing'],
    ['published', 'processing'],
    ['merged', 'processing'],
  ],
  appealed: [
    ['answered', 'submitted'],
    ['published', 'submitted'],
    ['merged', 'submitted'],
  ],
  rated: [
    ['answered', 'answered'],
    ['published', 'published'],
    ['merged', 'merged'],
  ],
  noted: [['*', '=']],
  split: [['*', '=']],
  locked: [['*', '=']],
  unlocked: [['*', '=']],
  apologised: [['*', '=']],
  interimReplied: [['*', '=']],
  merged: [
    ['submitted', 'merged'],
    ['accepted', 'merged'],
    ['processing', 'merged'],
  ],
  unmerged: [
    ['merged', 'submitted'],
    ['merged', 'accepted'],
    ['merged', 'processing'],
  ],
  delayExplained: [['*', '=']],
};

/** Each write adds one event at most, keeps the others, and leads where the event may. */
export function onlyLegalMoves({ world }: Story): readonly string[] {
  return world.commits.filter(({ table }) => table === 'petitions').flatMap(illegalIn);
}

function illegalIn({ before, after, at }: Commit): readonly string[] {
  const [from, to] = [before, after] as unknown as readonly [Petition | undefined, Petition | undefined];
  if (to === undefined) return ['A petition was removed'];
  if (from === undefined) return to.status === 'submitted' && to.version === 1 ? [] : [`${to.code} began elsewhere`];
  const where = `${to.code} at ${at}, ${from.status} v${from.version} → ${to.status} v${to.version}`;
  // A changed rating replaces its event.
  const isRatedAgain = from.events.at(-1)?.event === 'rated' && to.events.length === from.events.length;
  const kept = isRatedAgain ? from.events.slice(0, -1) : from.events;
  const added = isRatedAgain && from.rating?.version === to.rating?.version ? [] : to.events.slice(kept.length);
  const isKept = isDeepStrictEqual(to.events.slice(0, kept.length), kept);
  if (!isKept) return [`${where}: the history was changed`];
  // What is late is passed on with the explanation of its delay.
  const [event, ...others] = added[0]?.event === 'delayExplained' && added.length === 2 ? added.slice(1) : added;
  if (others.length > 0) return [`${where}: ${added.length} events in one write`];
  const raised = to.version - from.version - (added.length === 2 ? 1 : 0);
  if (event === undefined) {
    return raised === 0 && to.status === from.status ? [] : [`${where}: without an event`];
  }
  const isWay = ways[event.event]?.some(
    ([start, end]) =>
      (start === '*' || start === from.status) && (end === '=' ? to.status === from.status : end === to.status),
  );
  const isCounted = raised === (event.event === 'rated' ? 0 : 1);
  return isWay === true && isCounted ? [] : [`${where}: ${event.event} is not possible`];
}

/** What was answered with success happened once; what was not, at most once. */
export function eachActOnce({ world, senderActs, staffActs }: Story): readonly string[] {
  const notes = petitionsOf(world).flatMap(({ events, rating }) => [
    // A part may be listed without an event, where the petition has moved on; its own first event says why it was split off.
    ...events.filter(({ event }) => event !== 'split').map(({ note }) => note),
    ...(rating?.comment === undefined ? [] : [rating.comment]),
  ]);
  const noted = new Map<string, number>();
  for (const note of notes) if (note !== undefined) noted.set(note, (noted.get(note) ?? 0) + 1);
  return [...senderActs, ...staffActs.filter(({ act }) => !withoutNote.includes(act))].flatMap(
    ({ act, mark, status }) => {
      const times = noted.get(mark) ?? 0;
      const isReplaceable = act === 'rate';
      if (times > 1) return [`${act} "${mark}" happened ${times} times`];
      return status === 200 && times === 0 && !isReplaceable
        ? [`${act} "${mark}" was confirmed and did not happen`]
        : [];
    },
  );
}

/** Their events carry no text of the request. */
const withoutNote: readonly string[] = [
  'accept',
  'acceptUrgent',
  'acceptForHours',
  'assign',
  'answer',
  'answerToPublish',
  'publish',
];
