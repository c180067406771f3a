import * as z from 'zod';
import { shardOf } from '../kernel/shard.ts';
import { localDateOf } from '../kernel/time.ts';
import type { Item } from '../platform/table.ts';
import { Base } from './domain/case/base.ts';
import { type EventName, isStep } from './domain/case/events.ts';
import { Custody } from './domain/case/parts.ts';
import type { Petition } from './domain/case/petition.ts';
import { wasLocked } from './domain/case/restricted.ts';
import { isAnswered, isOpen, statuses } from './domain/case/status.ts';
import { arrivedAt } from './domain/deadlines/clock.ts';
import { Delays } from './domain/deadlines/delays.ts';
import { lastInstant } from './domain/deadlines/late.ts';
import { type Done, doneOf } from './domain/deadlines/lateness.ts';
import { excerptOf } from './domain/views/excerpt.ts';

/** Shards of the `next-alert` index: 16 partitions take 16,000 alerts a second, and 16 queries cost little. */
export const ALERT_SHARDS = 16;

/** An answer that did not last: returned before publication, or reopened by its sender; or a merge that was undone. */
const PastAnswer = z.object({
  on: z.string(),
  dueOn: z.string().optional(),
  /** Missing of an answer. */
  as: z.literal('merged').optional(),
  isLate: z.literal(true).optional(),
  delays: Delays.optional(),
  published: z.object({ on: z.string(), dueOn: z.string() }).optional(),
  until: z.string(),
});
/** Shards of the `next-check` and `unlisted` indexes: they are few, so four partitions are plenty. */
export const CHECK_SHARDS = 4;
/** Shards of the `to-copy` index: four partitions take 4,000 saved petitions a second. */
export const COPY_SHARDS = 4;

/** A row of a list, as an index carries it. */
export const ListRow = Base.pick({
  code: true,
  version: true,
  kind: true,
  matter: true,
  receivedAt: true,
  dueOn: true,
  triageDueOn: true,
  answerDueAt: true,
  delays: true,
  place: true,
}).extend({
  status: z.enum(statuses),
  answeredOn: z.string().optional(),
  answerDueOn: z.string().optional(),
  /** The answer, or the merge, was after its due instant. */
  answerIsLate: z.literal(true).optional(),
  endedOn: z.string().optional(),
  endedDueOn: z.string().optional(),
  publishedOn: z.string().optional(),
  publicationDueOn: z.string().optional(),
  past: z.array(PastAnswer).optional(),
  /** Of the calendar that gave the due day. */
  calendarVersion: z.string().optional(),
  /** Missing of what was saved by an earlier version. */
  excerpt: z.string().optional(),
  assigneeId: z.string().optional(),
  assigneeName: z.string().optional(),
  /** Only of what was rated low: when the rating was last changed, and from 1 to 5. */
  ratedAt: z.string().optional(),
  ratedLevel: z.number().optional(),
  /** The day on which the sender last reopened it, or appealed. Only while it is open. */
  reopenedOn: z.string().optional(),
  passedMonth: z.string().optional(),
  /** False if it was locked and is not any more. */
  isLocked: z.boolean().optional(),
});
export type ListRow = z.infer<typeof ListRow>;

/** A row, and in the list of which agency it is. */
export type AgencyRow = ListRow & { readonly agency: string };

const EarlierOwner = z.object({
  agency: z.string(),
  from: z.string(),
  until: z.string(),
  dueOn: z.string(),
  answered: Custody.shape.answered,
  /** Of a part: an owner of the petition that it was split from. */
  isInherited: z.literal(true).optional(),
});

/** A petition that was passed on, for those who count what each agency did with it: its owners until now, oldest first. */
export const PassedRow = ListRow.extend({
  agency: z.string(),
  arrivedOn: z.string(),
  earlier: z.array(EarlierOwner),
});
export type PassedRow = z.infer<typeof PassedRow>;

/** The item of a petition: its fields, and the attributes that its indexes read. */
export function toItem(petition: Petition): Item {
  const { agency, receivedAt, assignee, content } = petition;
  return {
    ...petition,
    agencyMonth: `${agency}#${localDateOf(receivedAt).slice(0, 7)}`,
    ...inboxKeys(petition),
    ...alertKeys(petition),
    ...checkKeys(petition),
    ...listKeys(petition),
    ...passedKeys(petition),
    ...ratingKeys(petition),
    ...copyKeys(petition),
    ...outcomeOf(petition),
    excerpt: excerptOf(content),
    ...(wasLocked(petition) && { isLocked: petition.lock !== undefined }),
    ...(assignee && { assigneeId: assignee.id, assigneeName: assignee.name }),
  };
}

/** The inbox is sparse: a closed petition leaves it because it has no key there. */
function inboxKeys({ status, agency, dueOn, answerDueAt, countdown, events: history }: Petition) {
  if (!isOpen(status)) return {};
  const reopened = history.findLast(({ event }) => event === 'reopened' || event === 'appealed');
  return {
    openAgency: agency,
    dueAt: lastInstant({ dueOn, answerDueAt }),
    calendarVersion: countdown.calendar.version,
    ...(reopened && { reopenedOn: localDateOf(reopened.at) }),
  };
}

const alertKeys = ({ nextAlertAt, code }: Petition) =>
  nextAlertAt === undefined ? {} : { alertShard: shardOf(code, ALERT_SHARDS) };

const checkKeys = ({ checkAt, code }: Petition) =>
  checkAt === undefined ? {} : { checkShard: shardOf(code, CHECK_SHARDS) };

const listKeys = ({ listAt, code }: Petition) =>
  listAt === undefined ? {} : { listShard: shardOf(code, CHECK_SHARDS) };

/** The two lowest of five levels: not satisfied. */
const LOW = 2;

/**
 * Sparse: by the local day on which the rating was given or last changed; by agency what was rated low, as long as its sender
 * does not want another answer.
 */
function ratingKeys({ rating, status, agency }: Petition) {
  if (rating === undefined) return {};
  const rated = { ratedOn: localDateOf(rating.changedAt), ratedAt: rating.changedAt };
  const isSettled = isAnswered(status) || status === 'merged';
  return rating.level <= LOW && isSettled ? { ...rated, lowRatedAgency: agency, ratedLevel: rating.level } : rated;
}

/**
 * What is public of it has to be derived again: after every save, until `markCopied`. A save of what is
 * still marked costs nothing more.
 */
const copyKeys = ({ code }: Petition) => ({ copyShard: shardOf(code, COPY_SHARDS) });

/** Sparse too: only what was passed on, by month of receipt, with the local days that each agency had it. */
function passedKeys({ custody, receivedAt, events: [first] }: Petition) {
  if (custody === undefined) return {};
  // A part begins with the owners of the petition that it was split from: they passed on that one, not the part.
  const splitAt = first?.event === 'splitOff' ? first.at : undefined;
  const earlier = custody.map(({ agency, from, until, dueOn, answered }) => ({
    ...{ agency, dueOn, ...(answered && { answered }) },
    ...(splitAt !== undefined && until <= splitAt && { isInherited: true as const }),
    from: localDateOf(from),
    until: localDateOf(until),
  }));
  return {
    passedMonth: localDateOf(receivedAt).slice(0, 7),
    arrivedOn: localDateOf(arrivedAt({ custody, receivedAt })),
    earlier,
  };
}

/** When it was answered and published, or ended without an answer. An answer that was returned, or reopened, is past. */
function outcomeOf(petition: Petition) {
  const past = pastAnswersOf(petition);
  return { ...endOf(petition), ...(past.length > 0 && { past }) };
}

function endOf(petition: Petition) {
  const { answer, publication, refusal, merge } = doneOf(petition);
  switch (petition.status) {
    case 'awaitingPublication':
      return { ...answerIn(answer), publicationDueOn: petition.dueOn };
    case 'published':
    case 'answered':
      return {
        ...answerIn(answer),
        ...(publication && { publishedOn: publication.on, publicationDueOn: publication.dueOn }),
      };
    case 'refused':
    case 'forwardedOut':
    case 'withdrawn':
      return { endedOn: lastMovedOn(petition), ...(refusal && { endedDueOn: refusal.dueOn }) };
    case 'merged':
      return { endedOn: merge?.on, endedDueOn: merge?.dueOn, ...(merge?.isLate && { answerIsLate: true }) };
    default:
      return {};
  }
}

/** What makes an answer, or a merge, past. */
const undoing: readonly EventName[] = ['reopened', 'appealed', 'answerReturned', 'unmerged', 'withdrawn'];

const answerIn = (answer: Done | undefined) => ({
  ...{ answeredOn: answer?.on, answerDueOn: answer?.dueOn },
  ...(answer?.isLate && { answerIsLate: true }),
});

/** From the history, because the petition itself keeps only its last answer. */
function pastAnswersOf({ events: history }: Petition) {
  const past: z.infer<typeof PastAnswer>[] = [];
  let given: Omit<z.infer<typeof PastAnswer>, 'until'> | undefined;
  for (const { event, at, dueOn, isLate, delays } of history) {
    const on = localDateOf(at);
    if (event === 'answered' || event === 'answerDrafted')
      given = { on, ...(dueOn !== undefined && { dueOn }), ...(isLate && { isLate }), ...(delays && { delays }) };
    if (event === 'merged')
      given = { on, as: 'merged', ...(dueOn !== undefined && { dueOn }), ...(isLate && { isLate }) };
    if (event === 'published' && given && dueOn !== undefined) given = { ...given, published: { on, dueOn } };
    if (!undoing.includes(event) || given === undefined) continue;
    past.push({ ...given, until: on });
    given = undefined;
  }
  return past;
}

/** After the last move of such a petition its contact may be opened or erased, which are no steps. */
const lastMovedOn = ({ events: history, receivedAt }: Petition) =>
  localDateOf(history.findLast(({ event }) => isStep(event))?.at ?? receivedAt);
