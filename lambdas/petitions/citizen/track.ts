import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Tracked } from '../answers.ts';
import { findForCitizen, leadingOf } from '../citizen-access.ts';
import { petitions } from '../config.ts';
import { CitizenInput } from '../contract.ts';
import { citizenView } from '../domain/views/citizen-view.ts';
import { refusals } from '../refusals.ts';
import { ANSWER, ANSWERED_AT, CODE, CONTENT, citizenRequest, RECEIVED_AT } from '../samples.ts';
import type { PetitionStore } from '../store.ts';

type Deps = { readonly petitions: Pick<PetitionStore, 'find'>; readonly calendar: Calendar };

/** `GET /v1/petitions/{code}`: the state of a petition, for the holder of its receipt. */
export const trackPetition = operation({
  route: {
    id: 'petitions.track',
    method: 'GET',
    path: '/v1/petitions/{code}',
    summary: 'Track a petition with its receipt',
  },
  input: CitizenInput,
  answers: { 200: Tracked },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: citizenRequest(),
    answers: {
      200: {
        code: CODE,
        status: 'answered',
        label: { vi: 'Đã trả lời', en: 'Answered' },
        kind: 'reflection',
        content: CONTENT,
        agency: 'H44.100',
        receivedAt: RECEIVED_AT,
        dueOn: '2026-12-14',
        timeline: [
          { at: RECEIVED_AT, event: 'submitted', label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' } },
          { at: ANSWERED_AT, event: 'answered', label: { vi: 'Đã trả lời', en: 'Answered' } },
        ],
        answer: { number: 1, text: ANSWER, at: ANSWERED_AT },
        actions: ['rating'],
      },
    },
  }),
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: track,
});

async function track({ petitions, calendar }: Deps, request: Request<typeof CitizenInput>) {
  const petition = await findForCitizen(petitions, request);
  if (isRefusal(petition)) return petition;

  const leading = await leadingOf(petitions, petition);
  return reply(200, citizenView(petition, request.now, calendar, leading));
}
