import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Deadline } from '../answers-deadline.ts';
import { findForCitizen } from '../citizen-access.ts';
import { petitions } from '../config.ts';
import { CitizenInput } from '../contract.ts';
import { explainDeadline } from '../domain/deadlines/explain.ts';
import { refusals } from '../refusals.ts';
import { CODE, citizenRequest } from '../samples.ts';
import type { PetitionStore } from '../store.ts';

type Deps = { readonly petitions: Pick<PetitionStore, 'find'>; readonly calendar: Calendar };

/** `GET /v1/petitions/{code}/deadline`: explains the deadline day by day. */
export const explainPetitionDeadline = operation({
  route: {
    id: 'petitions.deadline',
    method: 'GET',
    path: '/v1/petitions/{code}/deadline',
    summary: 'Explain the deadline of a petition, day by day',
  },
  input: CitizenInput,
  answers: { 200: Deadline },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: citizenRequest(),
    answers: {
      200: {
        code: CODE,
        stage: 'publication',
        startedOn: '2026-11-20',
        dueOn: '2026-11-25',
        limit: {
          days: 2,
          unit: 'workingDays',
          basis: {
            vi: 'Quy định của cơ quan: công khai kết quả trong 2 ngày làm việc',
            en: 'Rule of the agency: published within 2 working days',
          },
        },
        counted: ['2026-11-23', '2026-11-25'],
        skipped: [
          { on: '2026-11-21', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
          { on: '2026-11-22', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
          { on: '2026-11-24', why: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' } },
        ],
        pauses: [],
        calendar: { id: 'vn', version: '2026.2', provisional: false },
        policy: { id: 'vn.petition', version: '2026.1' },
      },
    },
  }),
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: explain,
});

async function explain({ petitions, calendar }: Deps, request: Request<typeof CitizenInput>) {
  const petition = await findForCitizen(petitions, request);
  if (isRefusal(petition)) return petition;

  return reply(200, explainDeadline(petition, calendar));
}
