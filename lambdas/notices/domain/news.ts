import type { Instant, LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { closingGrounds } from '../../petitions/domain/case/choices.ts';
import { type Due, isAfterDue } from '../../petitions/domain/deadlines/late.ts';
import { groundLabels } from '../../petitions/domain/labels.ts';
import type { LetterName, News, NewsKind } from './notice.ts';

type Event = {
  readonly event: string;
  readonly at: Instant;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
  readonly letter?: LetterName | undefined;
};

type PetitionState = {
  readonly dueOn: LocalDate;
  readonly answerDueAt?: Instant | undefined;
  readonly provisional: boolean;
  readonly channel: string;
  readonly round: number;
  readonly alerts: { readonly late?: string | undefined };
  readonly countdown: { readonly stage: string };
  readonly events: readonly Event[];
  readonly splitFrom?: string | undefined;
  readonly answer?: { readonly text: string } | undefined;
  /** The day by which the agency promised an answer last. */
  readonly appointment?: { readonly on: LocalDate; readonly at: Instant } | undefined;
  readonly refusal?: { readonly ground: (typeof closingGrounds)[number]; readonly note: string } | undefined;
};

/**
 * One piece of news, when it happened, the number of its event, and its place among all news of the
 * petition: a repetition has the same rank.
 */
export type RankedNews = { readonly rank: number; readonly event: number; readonly at: Instant; readonly news: News };

/** What a change of a petition means to its sender; empty for most changes. `nameOf`: the name of an agency. */
export function newsIn(
  before: PetitionState | undefined,
  after: PetitionState,
  nameOf: (code: string) => Words,
): readonly RankedNews[] {
  const known = before?.events.length ?? 0;
  const fromEvents = after.events.slice(known).flatMap((event, index) => {
    const news = newsOf(event, after, nameOf);
    return news === undefined ? [] : [{ rank: rankOf(after, known + index), event: known + index, at: event.at, news }];
  });
  const late = after.alerts.late;
  const isNewlyLate =
    late !== undefined &&
    after.countdown.stage === 'answer' &&
    (before?.round !== after.round || before.alerts.late === undefined);
  // Between the last event and the next one.
  const rank = rankOf(after, after.events.length - 1) + 1;
  return isNewlyLate
    ? [
        ...fromEvents,
        { rank, event: after.events.length, at: late, news: { kind: 'late', dueOn: after.dueOn, ...dueAtOf(after) } },
      ]
    : fromEvents;
}

/** Each merge, and the end of each, starts a row of ranks of its own: what comes from the leading petition fits in. */
const ROW = 1_000;
const SHARED = ROW / 2;

function rowOf(events: readonly Event[]): number {
  let isMerged = false;
  let rows = 0;
  for (const { event } of events) {
    if (event !== 'merged' && !isSeparation(event, isMerged)) continue;
    isMerged = event === 'merged';
    rows += 1;
  }
  return ROW * rows;
}

/** Undone by staff or a job; or its sender was not content with the shared answer. */
const isSeparation = (event: string, isMerged: boolean): boolean =>
  event === 'unmerged' || (isMerged && (event === 'reopened' || event === 'appealed'));

const rankOf = ({ events }: PetitionState, index: number) => rowOf(events.slice(0, index + 1)) + 2 * index;

/** What the senders of merged petitions are notified of: not what only the leading sender can supplement. */
const shared: readonly NewsKind[] = [
  ...(['forwarded', 'forwardedOut', 'refused', 'answered', 'returned'] as const),
  ...(['extended', 'recalculated', 'interimReplied', 'apologised'] as const),
];

/** Without the words that the agency wrote to the leading sender: they may name this person. The answer is for all. */
function withoutWords(news: News): News {
  switch (news.kind) {
    case 'extended': {
      const { reason: _, ...rest } = news;
      return rest;
    }
    case 'refused': {
      const { note: _, ...rest } = news;
      return rest;
    }
    case 'interimReplied':
    case 'apologised': {
      const { kind, newDueOn } = news;
      return { kind, ...(newDueOn !== undefined && { newDueOn }) };
    }
    default:
      return news;
  }
}

type Since = { readonly at: Instant; readonly since: number };

/** News of the leading petition for the sender of one that was merged into it, from the event number `since` on. */
export const sharedNews = (
  news: readonly RankedNews[],
  duplicate: { readonly events: readonly Event[]; readonly merged: Since },
): readonly RankedNews[] =>
  news
    .filter(({ event, at, news: { kind } }) =>
      kind === 'late' ? at > duplicate.merged.at : event >= duplicate.merged.since && shared.includes(kind),
    )
    .map((one) => ({
      ...one,
      news: withoutWords(one.news),
      rank: rowOf(duplicate.events) + SHARED + 2 * one.event - (one.news.kind === 'late' ? 1 : 0),
    }));

/** An apology in advance: its message does not say that an answer is late, because it is not. */
export const kindOfApology = (due: Due, at: Instant): 'apologised' | 'interimReplied' =>
  isAfterDue(due, at) ? 'apologised' : 'interimReplied';

const dueAtOf = ({ answerDueAt }: Pick<PetitionState, 'answerDueAt'>) =>
  answerDueAt === undefined ? {} : { dueAt: answerDueAt };

function newsOf(
  { event, at, to = '', note = '', letter }: Event,
  petition: PetitionState,
  nameOf: (code: string) => Words,
): News | undefined {
  const { dueOn, provisional, channel, refusal, answer, splitFrom = '', appointment } = petition;
  const promised = appointment?.at === at ? { newDueOn: appointment.on } : {};
  const due = { dueOn, ...dueAtOf(petition), provisional };
  switch (event) {
    case 'submitted':
      // An SMS has its reply already, with the receipt.
      return channel === 'sms' ? undefined : { kind: 'received', ...due };
    case 'supplementRequested':
      return { kind: 'supplementRequested', note };
    case 'forwarded':
    case 'sentBack':
      return { kind: 'forwarded', to: nameOf(to), ...due };
    case 'forwardedOut':
      return { kind: 'forwardedOut', to: { vi: to, en: to } };
    case 'extended':
      return { kind: 'extended', reason: note, ...due };
    case 'deadlineRecalculated':
      return { kind: 'recalculated', ...due };
    case 'refused':
      return refusal && { kind: 'refused', ...groundLabels[refusal.ground], note: refusal.note };
    case 'answered':
    case 'answerDrafted':
      return answer && { kind: 'answered', text: answer.text };
    case 'splitOff':
      return { kind: 'splitOff', from: splitFrom, to: nameOf(to), ...due };
    case 'merged':
    case 'unmerged':
      return { kind: event, ...due };
    case 'apologised':
      return { kind: kindOfApology(petition, at), text: note, ...(letter && { letter }), ...promised };
    case 'interimReplied':
      return { kind: 'interimReplied', text: note, ...promised };
    case 'appealed':
      return { kind: 'appealed', to: nameOf(to), ...due };
    case 'reopened':
      return { kind: 'reopened', ...due };
    case 'answerReturned':
      // The sender could read the answer at once, and it does not stay.
      return { kind: 'returned', ...due };
    case 'withdrawn':
    case 'supplementMissed':
    case 'removed':
      return { kind: event };
    default:
      return undefined;
  }
}
