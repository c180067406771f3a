import type { Calendar } from '../../../calendar/calendar.ts';
import { vietnamCalendar } from '../../../calendar/vietnam.ts';
import { directory } from '../../../directory/config.ts';
import { maySee, maySeeBelow } from '../../../directory/domain/access.ts';
import type { DirectoryStore } from '../../../directory/store.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { localDateOf } from '../../../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { cursorOf } from '../../../platform/page.ts';
import { pick } from '../../../platform/refusals.ts';
import { petitions } from '../../config.ts';
import { ListInput } from '../../contract.ts';
import { type ViewName, viewOf } from '../../domain/views/view.ts';
import { PetitionList } from '../../list-answers.ts';
import { refusals } from '../../refusals.ts';
import { rowView } from '../../row-view.ts';
import { CODE, officer, RECEIVED_AT } from '../../samples.ts';
import type { PetitionStore } from '../../store.ts';
import type { AgencyRow } from '../../stored.ts';
import { countViews } from './count-views.ts';
import { gather } from './gather.ts';
import { inOrder } from './in-order.ts';
import { inboxOf, listedAgencies, lowRatedIn, receivedIn } from './lists.ts';
import { matchingRows } from './matching-rows.ts';
import { readableRows } from './readable-rows.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'inbox' | 'month' | 'lowRated' | 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

/** Most parts that one request reads when its view filters out most rows; the cursor continues from there. */
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
            agency: 'H44.100',
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
        counts: {
          inbox: { n: 1_000, more: true },
          mine: { n: 12, more: true },
          dueSoon: { n: 1 },
          overdue: { n: 0 },
          unassigned: { n: 34, more: true },
          triage: { n: 8, more: true },
          awaitingPublication: { n: 3, more: true },
          reopened: { n: 2, more: true },
          lowRated: { n: 3 },
          closed: { n: 57 },
        },
      },
    },
  }),
  wire: (): Deps => ({ petitions: petitions(), directory: directory(), calendar: vietnamCalendar() }),
  run: list,
});

async function list({ petitions, directory, calendar }: Deps, request: StaffRequest<typeof ListInput>) {
  const { caller, query, now } = request;
  const agency = query.agency ?? caller.agency;
  const tree = await directory.tree(now);
  if (!(query.below === '1' ? maySeeBelow : maySee)(caller, agency, tree)) return refuse('petition.notFound');

  const { agencies, leftOut } = listedAgencies(tree, agency, query.below === '1');
  const month = query.month ?? localDateOf(now).slice(0, 7);
  const received = receivedIn(month, petitions, agencies, tree);
  const viewNamed = (name: ViewName) => viewOf(name, caller, now, calendar);
  const view = viewNamed(query.view);
  const lowRated = lowRatedIn(petitions, agencies, { from: viewNamed('lowRated').range.from ?? now });
  const readable = readableRows({ petitions, caller, tree });

  const isCounted = query.counts === '1' && query.cursor === undefined;
  const counted = isCounted
    ? await countViews({ inbox: inboxOf(petitions, agencies), received, lowRated }, readable, viewNamed)
    : undefined;
  const lists = { closed: received, lowRated, inbox: inboxOf(petitions, agencies, view.range) };
  const unread = () =>
    inOrder(lists[query.view === 'closed' || query.view === 'lowRated' ? query.view : 'inbox'], query.cursor);
  const listed = counted?.rowsOf(query.view, view) ?? unread();

  const matching = query.q === undefined ? undefined : matchingRows(petitions, query.q);
  // What is read for a search is only what its reader may read.
  const keep = async (rows: readonly AgencyRow[]) => {
    const known = await readable(rows.filter(view.matches));
    return matching === undefined ? known : matching(known);
  };
  const maxReads = matching === undefined ? MAX_READS : MAX_SEARCH_READS;
  const { rows, next } = await gather(listed, keep, { limit: query.limit, maxReads });
  return reply(200, {
    items: rows.map(({ agency, ...row }) => ({ ...rowView(row, now, calendar), agency })),
    ...(next && { next: cursorOf(next) }),
    ...(counted && { counts: counted.counts }),
    ...(leftOut > 0 && { agenciesLeftOut: leftOut }),
  });
}
