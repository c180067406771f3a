import * as z from 'zod';
import { shardOf } from '../kernel/shard.ts';
import { addDays, instantAt, localDateOf } from '../kernel/time.ts';
import type { Item } from '../platform/table.ts';
import { Base } from './domain/base.ts';
import { events } from './domain/events.ts';
import type { Petition } from './domain/petition.ts';
import { isOpen, statuses } from './domain/status.ts';

/** Shards of the `next-alert` index: 16 partitions take 16,000 alerts a second, and 16 queries cost little. */
export const ALERT_SHARDS = 16;

/** A row of a list, as an index carries it. */
export const ListRow = Base.pick({
  code: true,
  version: true,
  kind: true,
  matter: true,
  receivedAt: true,
  dueOn: true,
}).extend({
  status: z.enum(statuses),
  answeredOn: z.string().optional(),
  answerDueOn: z.string().optional(),
  endedOn: z.string().optional(),
  assigneeId: z.string().optional(),
  assigneeName: z.string().optional(),
});
export type ListRow = z.infer<typeof ListRow>;

/** The item of a petition: its fields, and the attributes that its indexes read. */
export function toItem(petition: Petition): Item {
  const { agency, receivedAt, assignee } = petition;
  return {
    ...petition,
    agencyMonth: `${agency}#${localDateOf(receivedAt).slice(0, 7)}`,
    ...inboxKeys(petition),
    ...alertKeys(petition),
    ...outcomeOf(petition),
    ...(assignee && { assigneeId: assignee.id, assigneeName: assignee.name }),
  };
}

/** The inbox is sparse: a closed petition leaves it because it has no key there. */
const inboxKeys = ({ status, agency, dueOn }: Petition) =>
  isOpen(status) ? { openAgency: agency, dueAt: instantAt(addDays(dueOn, 1), '00:00') } : {};

const alertKeys = ({ nextAlertAt, code }: Petition) =>
  nextAlertAt === undefined ? {} : { alertShard: shardOf(code, ALERT_SHARDS) };

/** When it was answered, or ended without an answer. An answer that was returned, or reopened, does not count. */
function outcomeOf(petition: Petition) {
  switch (petition.status) {
    case 'awaitingPublication':
    case 'published':
    case 'answered':
      return { answeredOn: petition.answer.on, answerDueOn: petition.answer.dueOn };
    case 'refused':
    case 'forwardedOut':
    case 'withdrawn':
      return { endedOn: lastMovedOn(petition) };
    default:
      return {};
  }
}

/** After the last move of such a petition only its contact may be opened, which is not public. */
const lastMovedOn = ({ events: history, receivedAt }: Petition) =>
  localDateOf(history.findLast(({ event }) => events[event].isPublic)?.at ?? receivedAt);
