import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { strictQuotas } from '../../limits/config.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { PetitionState } from '../answers.ts';
import { intakeSecrets, petitions } from '../config.ts';
import { StatusInput } from '../contract.ts';
import { stateView } from '../domain/views/state-view.ts';
import { refusals } from '../refusals.ts';
import { CODE, RECEIVED_AT } from '../samples.ts';
import { findByPhoneEnding, type PhoneEndingDeps } from './by-phone-ending.ts';

type Deps = PhoneEndingDeps & { readonly calendar: Calendar };

/** `POST /v1/petitions/{code}/status`: how far a petition is, without its content, for the end of its sender's phone. */
export const readPetitionState = operation({
  route: {
    id: 'petitions.status',
    method: 'POST',
    path: '/v1/petitions/{code}/status',
    summary: 'Read the status of a petition with the last four digits of its phone',
  },
  input: StatusInput,
  answers: { 200: PetitionState },
  refuses: pick(refusals, 'petition.notFound', 'petition.tooManyTries'),
  example: () => ({
    request: { params: { code: CODE }, body: { phoneEnding: '5678' } },
    answers: {
      200: {
        code: CODE,
        status: 'accepted',
        label: { vi: 'Đã tiếp nhận', en: 'Accepted' },
        agency: 'H44.100',
        receivedAt: RECEIVED_AT,
        dueOn: '2026-12-14',
        workingDaysLeft: 14,
      },
    },
  }),
  wire: () => ({
    petitions: petitions(),
    calendar: vietnamCalendar(),
    quotas: strictQuotas(),
    secret: intakeSecrets().CODE_KEY,
  }),
  run: readState,
});

async function readState({ calendar, ...deps }: Deps, request: Request<typeof StatusInput>) {
  const petition = await findByPhoneEnding(deps, request);
  return isRefusal(petition) ? petition : reply(200, stateView(petition, request.now, calendar));
}
