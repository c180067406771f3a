import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { maySee } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { cursorOf } from '../../platform/page.ts';
import { pick } from '../../platform/refusals.ts';
import { PetitionList } from '../answers.ts';
import { petitions } from '../config.ts';
import { ListInput } from '../contract.ts';
import { viewOf } from '../domain/views/view.ts';
import { refusals } from '../refusals.ts';
import { rowView } from '../row-view.ts';
import { CODE, officer, RECEIVED_AT } from '../samples.ts';
import type { ListPosition, PetitionStore, RowPage } from '../store.ts';
import type { ListRow } from '../stored.ts';
import { matchingRows } from './matching-rows.ts';
import { readableRows } from './readable-rows.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'inbox' | 'month' | 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

/** Most pages that one request reads when its view filters out most rows; the cursor continues from there. */
const MAX_READS = 10;
/** The same for a search, which reads each petition that its row does not decide. */
const MAX_SEARCH_READS = 4;

/** `GET /v1/staff/petitions`: the petitions of an agency, sorted by due day. */
export const listPetitions = staffOperation({
  route: {
    id: 'petitions.list',
    method: 'GET',
    path: '/v1/staff/petitions',
    summary: 'List the petitions of an agency',
  },
  input: ListInput,
  answers: { 200: PetitionList },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: { query: { agency: 'H44.100', view: 'dueSoon', limit: 50 } },
    answers: {
      200: {
        items: [
          {
            code: CODE,
            status: 'processing',
            version: 3,
            kind: 'reflection',
            matter: 'field',
            receivedAt: RECEIVED_AT,
            dueOn: '2026-12-14',
            workingDaysLeft: 2,
            excerpt: 'Đường Hùng Vương bị ngập mỗi khi mưa lớn, đề nghị phường kiểm tra cống…',
            assigneeId: officer.id,
            assigneeName: officer.name,
          },
        ],
      },
    },
  }),
  wire: () => ({ petitions: petitions(), directory: directory(), calendar: vietnamCalendar() }),
  run: list,
});

/** An agency that took over others has their petitions in its inbox, after its own. */
async function list({ petitions, directory, calendar }: Deps, { caller, query, now }: StaffRequest<typeof ListInput>) {
  const agency = query.agency ?? caller.agency;
  const tree = await directory.tree(now);
  if (!maySee(caller, agency, tree)) return refuse('petition.notFound');

  const month = query.month ?? localDateOf(now).slice(0, 7);
  const view = viewOf(query.view, caller, now, calendar);
  const readOf =
    (of: string): Read =>
    (limit, after) =>
      query.view === 'closed'
        ? petitions.month(of, month, { limit, after })
        : petitions.inbox(of, { limit, after, ...view.range });

  const readable = readableRows({ petitions, caller, agency, tree });
  const matching = query.q === undefined ? undefined : matchingRows(petitions, query.q);
  // What is read for a search is only what its reader may read.
  const keep = async (rows: readonly ListRow[]) => {
    const known = await readable(rows.filter(view.matches));
    return matching === undefined ? known : matching(known);
  };
  const maxReads = matching === undefined ? MAX_READS : MAX_SEARCH_READS;
  const { rows, next } = await gatherAll([agency, ...tree.predecessors(agency)], { readOf, keep, maxReads }, query);
  return reply(200, { items: rows.map((row) => rowView(row, now, calendar)), ...(next && { next: cursorOf(next) }) });
}

type Read = (limit: number, after: ListPosition | undefined) => Promise<RowPage>;
type Cursor = ListPosition & { readonly agency?: string | undefined };
type PageOf = { readonly limit: number; readonly cursor?: Cursor | undefined };
type Keep = (rows: readonly ListRow[]) => Promise<readonly ListRow[]>;
type Reader = { readonly readOf: (agency: string) => Read; readonly keep: Keep; readonly maxReads: number };
type Gathered = { readonly rows: readonly ListRow[]; readonly next?: Readonly<Record<string, string>> };

/** A cursor that begins the list of an agency; no code of a petition is like it. */
const BEGINNING = { at: '0000-01-01T00:00:00.000Z', code: 'beginning' };

/** The lists of several agencies, one after the other, as one list. */
async function gatherAll(
  agencies: readonly string[],
  { readOf, keep, maxReads }: Reader,
  { limit, cursor }: PageOf,
): Promise<Gathered> {
  const rows: ListRow[] = [];
  const first = Math.max(0, agencies.indexOf(cursor?.agency ?? ''));
  for (const [index, agency] of agencies.slice(first).entries()) {
    if (rows.length === limit) return { rows, next: { ...BEGINNING, agency } };
    const after = index === 0 && cursor?.code !== BEGINNING.code ? cursor : undefined;
    const page = await gather(readOf(agency), keep, { limit: limit - rows.length, cursor: after, maxReads });
    rows.push(...page.rows);
    if (page.next !== undefined) return { rows, next: first + index === 0 ? page.next : { ...page.next, agency } };
  }
  return { rows };
}

/** Reads pages until one page of matching rows is full, the list ends, or they are too many. */
async function gather(
  read: Read,
  keep: Keep,
  {
    limit,
    cursor,
    maxReads,
  }: Pick<Reader, 'maxReads'> & {
    readonly limit: number;
    readonly cursor?: ListPosition | undefined;
  },
): Promise<RowPage> {
  const rows: ListRow[] = [];
  let after = cursor;
  for (let reads = 1; ; reads += 1) {
    const page = await read(limit - rows.length, after);
    rows.push(...(await keep(page.rows)));
    if (page.next === undefined) return { rows };
    if (rows.length === limit || reads === maxReads) return { rows, next: page.next };
    after = page.next;
  }
}
