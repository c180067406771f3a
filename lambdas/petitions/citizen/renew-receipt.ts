import { isRefusal } from '../../kernel/refusal.ts';
import { strictQuotas } from '../../limits/config.ts';
import { sha256 } from '../../platform/hmac.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { renewedReceipt } from '../claim.ts';
import { codeKey, petitions } from '../config.ts';
import { StatusInput } from '../contract.ts';
import { renew } from '../domain/renew-receipt.ts';
import { refusals } from '../refusals.ts';
import { retryConflict } from '../retry-conflict.ts';
import { CODE } from '../samples.ts';
import { saveMove } from '../save-move.ts';
import type { PetitionStore } from '../store.ts';
import { ReceiptRenewal } from './answers.ts';
import { findByPhoneEnding, type PhoneEndingDeps } from './by-phone-ending.ts';

type Deps = PhoneEndingDeps & { readonly petitions: Pick<PetitionStore, 'find' | 'save'> };
type RenewRequest = Request<typeof StatusInput>;

/**
 * `POST /v1/petitions/{code}/receipt`: sends a receipt to the phone or e-mail of the petition, never to another one. The
 * answer does not contain it, and is the same if no message is sent, so it shows no more than the status.
 */
export const renewReceipt = operation({
  route: {
    id: 'petitions.renewReceipt',
    method: 'POST',
    path: '/v1/petitions/{code}/receipt',
    summary: 'Have the receipt sent again to the contact of the petition, with the last four digits of its phone',
  },
  input: StatusInput,
  answers: { 202: ReceiptRenewal },
  refuses: pick(refusals, 'petition.notFound', 'petition.tooManyTries', 'petition.versionConflict'),
  example: () => ({
    request: { params: { code: CODE }, body: { phoneEnding: '5678' } },
    answers: { 202: { code: CODE, notice } },
  }),
  wire: (): Deps => ({ petitions: petitions(), quotas: strictQuotas(), secret: codeKey().CODE_KEY }),
  run: (deps: Deps, request: RenewRequest) => retryConflict(() => renewOnce(deps, request)),
});

/** True whether a message is sent or not; `renew` says when it is. */
const notice = {
  vi: 'Mã xác nhận được gửi đến số điện thoại hoặc thư điện tử đã ghi khi gửi phản ánh, kiến nghị; mỗi ngày một lần, tất cả không quá ba lần. Nếu ông/bà đã chọn không nhận tin báo thì không có tin nào được gửi. Mã xác nhận cũ vẫn dùng được.',
  en: 'The receipt code is sent to the phone or email address that was given with the petition: once a day, and three times in all. If you chose to receive no messages, nothing is sent. The earlier receipt code remains valid.',
};

async function renewOnce(deps: Deps, request: RenewRequest) {
  const petition = await findByPhoneEnding(deps, request);
  if (isRefusal(petition)) return petition;

  const { code, contactOf = code } = petition;
  const receiptHash = sha256(renewedReceipt(deps.secret, contactOf));
  const renewed = renew(petition, { now: request.now, receiptHash });
  const saved = renewed === petition ? petition : await saveMove(deps.petitions, petition, renewed);
  return isRefusal(saved) ? saved : reply(202, { code, notice });
}
