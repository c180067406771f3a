import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { refuse } from '../../kernel/refusal.ts';
import { strictQuotas } from '../../limits/config.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import type { Quota, Quotas } from '../../platform/quota.ts';
import { pick } from '../../platform/refusals.ts';
import { PetitionState } from '../answers.ts';
import { findForPhoneEnding } from '../citizen-access.ts';
import { intakeSecrets, petitions } from '../config.ts';
import { StatusInput } from '../contract.ts';
import { readPetitionCode } from '../domain/case/code.ts';
import { stateView } from '../domain/views/state-view.ts';
import { refusals } from '../refusals.ts';
import { CODE, RECEIVED_AT } from '../samples.ts';
import type { PetitionStore } from '../store.ts';

/**
 * Different endings that may be tried with one code in a day, right or wrong: to try half of the 10,000 takes 1,000 days.
 * The receipt still opens the petition, so nobody can shut its sender out.
 */
const TRIES_A_DAY: Quota = { name: 'phone endings', max: 5, per: 'day' };

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly calendar: Calendar;
  readonly quotas: Quotas;
  readonly secret: string;
};

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

/** What does not exist is limited as what does: the limit says nothing about a code. */
async function readState({ petitions, calendar, quotas, secret }: Deps, request: Request<typeof StatusInput>) {
  const { params, body, now } = request;
  const code = readPetitionCode(params.code);
  if (code === undefined) return refuse('petition.notFound');

  const { phoneEnding } = body;
  const tried = await quotas.take(TRIES_A_DAY, { subject: code, request: phoneEnding }, now);
  if (!tried.admitted) {
    return refuse('petition.tooManyTries', { retryAfterSeconds: tried.retryAfterSeconds });
  }
  const petition = await findForPhoneEnding(petitions, { code, phoneEnding, secret });
  return petition === undefined ? refuse('petition.notFound') : reply(200, stateView(petition, now, calendar));
}
