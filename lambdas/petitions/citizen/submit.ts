import { randomUUID } from 'node:crypto';
import { isPlaceCode } from '../../directory/domain/place-codes.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { idempotencyRefusals, pick } from '../../platform/refusals.ts';
import { Receipt } from '../answers.ts';
import type { Petition } from '../domain/case/petition.ts';
import { type Intake, intake, receivePetition } from '../receive-petition.ts';
import { refusals } from '../refusals.ts';
import { CODE, CONTENT, PLACE, RECEIPT, RECEIVED_AT } from '../samples.ts';
import { isReachable, SubmitInput } from '../submit-contract.ts';

/** `POST /v1/petitions`: submits a petition; a retry gets the same answer. */
export const submitPetition = operation({
  route: {
    id: 'petitions.submit',
    method: 'POST',
    path: '/v1/petitions',
    summary: 'Submit a petition',
  },
  input: SubmitInput,
  answers: { 201: Receipt, 200: Receipt },
  refuses: {
    ...pick(refusals, 'petition.agencyUnknown', 'petition.communeUnknown', 'petition.tooMany', 'petition.unreachable'),
    ...idempotencyRefusals,
  },
  example: () => ({
    request: {
      headers: { 'idempotency-key': '7f1c2b9e-0c1d-4d9a-9a52-3f4f5d0c9a11' },
      body: {
        kind: 'reflection',
        matter: 'field',
        content: CONTENT,
        agency: 'H44.100',
        place: PLACE,
        commune: '07900',
        contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' },
      },
    },
    answers: { 201: receiptSample(), 200: receiptSample() },
  }),
  wire: intake,
  run: submit,
});

async function submit(deps: Intake, { headers, body, now }: Request<typeof SubmitInput>) {
  if (!isReachable(body.contact)) return refuse('petition.unreachable', refusals['petition.unreachable'].detail);
  if (body.commune !== undefined && !isPlaceCode(deps.reception, body.commune))
    return refuse('petition.communeUnknown');

  const key = headers['idempotency-key'] ?? randomUUID();
  const taken = await receivePetition(deps, { key, channel: 'web', body }, now);
  if (isRefusal(taken)) return taken;

  const receipt = receiptOf(taken.petition, taken.receipt);
  return taken.isNew ? reply(201, receipt) : reply(200, { ...receipt, ...(taken.isResent && { notice: resent }) });
}

/** For a sender who sent the same text before today, under another key. */
const resent = {
  vi: 'Ông/bà đã gửi nội dung này trong ngày và hệ thống đã ghi nhận. Đây là phản ánh, kiến nghị đó; ông/bà không cần gửi lại.',
  en: 'You sent this earlier today and it was received. This is that petition; there is no need to send it again.',
};

const receiptSample = () => receiptOf({ code: CODE, receivedAt: RECEIVED_AT, promisedOn: '2026-12-14' }, RECEIPT);

/** The same for a retry, whatever has happened to the petition in the meantime. */
function receiptOf({ code, receivedAt, promisedOn }: Promised, receipt: string) {
  const self = `/v1/petitions/${code}`;
  return {
    code,
    receipt,
    status: 'submitted' as const,
    receivedAt,
    dueOn: promisedOn,
    links: { self, deadline: `${self}/deadline`, rating: `${self}/rating` },
  };
}

type Promised = Pick<Petition, 'code' | 'receivedAt' | 'promisedOn'>;
