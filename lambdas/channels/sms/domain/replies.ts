import { dayText } from '../../../kernel/date-text.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { plainAscii } from '../../../messages/domain/plain-ascii.ts';
import type { Petition } from '../../../petitions/domain/case/petition.ts';
import { isAnswered, isOpen } from '../../../petitions/domain/case/status.ts';
import { statusLabels } from '../../../petitions/domain/labels.ts';
import { levelLabels } from '../../../ratings/domain/labels.ts';
import type { Arrival, ParseProblem } from './parse-sms.ts';

/** Replies by SMS: plain ASCII, and one part of 160 characters with codes of the service. */

const PATTERNS =
  'Soạn: PA <nội dung> phản ánh; HL <mã hồ sơ> <1-5> đánh giá; TC <mã PAKN> tra cứu; BS <mã PAKN> <bổ sung>.';

const problemTexts: Readonly<Record<ParseProblem, string>> = {
  pattern: 'Lắng Nghe: Tin nhắn chưa đúng cú pháp.',
  content: 'Lắng Nghe: Nội dung phản ánh cần ít nhất 10 ký tự.',
  rating: 'Lắng Nghe: Mã hồ sơ hoặc mức đánh giá chưa đúng.',
  code: 'Lắng Nghe: Mã PAKN chưa đúng.',
  supplement: 'Lắng Nghe: Mã PAKN hoặc nội dung bổ sung chưa đúng.',
  act: 'Lắng Nghe: Mã PAKN, lý do hoặc mức đánh giá chưa đúng. Soạn: RUT <mã>; CHUA <mã> <lý do>; DG <mã> <1-5>.',
  incomplete: 'Lắng Nghe: Tin nhắn dài không đến đủ các phần.',
};

/** What is wrong with an act on a petition needs the space of the other patterns. */
export function helpReply(problem: ParseProblem, call?: string | undefined): string {
  if (call !== undefined) return plainAscii(`${callSentence(call)} ${notTaken} ${problemTexts.content}`);
  return plainAscii(problem === 'act' ? problemTexts.act : `${problemTexts[problem]} ${PATTERNS}`);
}

const callSentence = (call: string) => `Việc khẩn cấp: gọi ${call} ngay.`;
const notTaken = 'Tin này chưa được ghi nhận; để phản ánh, soạn: PA <nội dung>.';

/**
 * Includes the receipt, which the sender needs to read and rate the answer on the web. There is room for one sentence more:
 * whom to call at once, else that parts of the message did not arrive, else how to ask for the status. Nothing that
 * only a denunciation would get, because others may read messages on a phone.
 */
export function petitionReply({ code, promisedOn, provisional }: Received, taken: Taken): string {
  const due = `hạn trả lời ${dayText('vi', promisedOn)}${tentative(provisional)}`;
  return plainAscii(`Lắng Nghe đã nhận ${code}, ${due}. ${nextSentence(code, taken)} Mã xác nhận: ${taken.receipt}`);
}

function nextSentence(code: string, { arrival, call }: Taken): string {
  if (call !== undefined) return callSentence(call);
  if (arrival !== undefined) return `Tin dài chỉ nhận được ${arrival.arrived}/${arrival.parts} phần.`;
  return `Tra cứu: soạn TC ${code}.`;
}

/** For the same text sent again on the same day: it is the same petition. */
export function resentReply({ code, promisedOn, provisional }: Received, { receipt, call }: Taken): string {
  const due = `hạn trả lời ${dayText('vi', promisedOn)}${tentative(provisional)}`;
  const next = call === undefined ? 'Không cần gửi lại.' : callSentence(call);
  return plainAscii(`Lắng Nghe đã nhận tin này, cảm ơn ông/bà: ${code}, ${due}. ${next} Mã xác nhận: ${receipt}`);
}

export const tooManyReply = (call?: string | undefined): string =>
  plainAscii(
    call === undefined
      ? 'Số này đã gửi đủ số phản ánh trong ngày. Ông/bà gửi tiếp vào ngày mai, hoặc trên trang Lắng Nghe. Cảm ơn ông/bà.'
      : `${callSentence(call)} Số này đã gửi đủ số phản ánh trong ngày; gửi tiếp vào ngày mai, hoặc trên trang Lắng Nghe.`,
  );

type Taken = {
  readonly receipt: string;
  readonly arrival?: Arrival | undefined;
  /** The number for an emergency that the text may be about. */
  readonly call?: string | undefined;
};
type Received = Pick<Petition, 'code' | 'promisedOn' | 'provisional'>;

/** As the page marks it: days off in the period of the deadline are not announced yet. */
const tentative = (provisional: boolean): string => (provisional ? ' (tạm tính)' : '');

/** The level in words and both ends of the scale, because people take 1 for the best as often as 5. */
export const ratedReply = (dossier: string, level: number): string =>
  plainAscii(
    `Đã ghi nhận mức ${level} (${levelLabels[level - 1]?.vi}) cho ${dossier}. 1 là rất không hài lòng, 5 là rất hài lòng. Sửa: gửi lại HL.`,
  );

export const ratedBeforeReply = (dossier: string): string =>
  plainAscii(`Hồ sơ ${dossier} đã được đánh giá. Chỉ số điện thoại đã đánh giá được sửa, trong tháng đánh giá.`);

export const ratingClosedReply = (dossier: string): string =>
  plainAscii(`Đánh giá hồ sơ ${dossier} đã gửi từ tháng trước, không sửa được nữa. Cảm ơn ông/bà.`);

export const tooManyRatingsReply: string = plainAscii(
  'Lắng Nghe: Hôm nay số này đã gửi đủ số lượt đánh giá cho cơ quan này. Đề nghị gửi lại vào ngày mai.',
);

export const unknownAgencyReply = (dossier: string): string =>
  plainAscii(
    `Lắng Nghe không tìm thấy cơ quan của hồ sơ ${dossier}. Ông/bà kiểm tra lại mã trên giấy tiếp nhận hồ sơ.`,
  );

/** The same text for an unknown petition and for one sent from another phone. */
export const notFoundReply = (code: string): string =>
  plainAscii(`Lắng Nghe không tìm thấy ${code} gửi từ số điện thoại này. Ông/bà kiểm tra lại mã.`);

/** The status of a petition, without its content or answer, because others may read messages on a phone. */
export function statusReply(petition: Petition, today: LocalDate): string {
  const { code, status } = petition;
  return plainAscii(`Lắng Nghe: ${code}: ${statusLabels[status].vi}${statusDetail(petition, today)}`);
}

function statusDetail({ code, status, countdown, dueOn, provisional, answer }: Petition, today: LocalDate): string {
  if (isAnswered(status) && answer !== undefined) return ` ngày ${dayText('vi', answer.on)}. ${AFTER_ANSWER}`;
  if (!isOpen(status)) return `. ${WHERE_TO_READ}`;
  if (status === 'needsSupplement') return `. Soạn BS ${code} <bổ sung>.`;
  const limit = countdown.stage === 'answer' ? 'hạn trả lời' : 'hạn công khai';
  const due = `${dayText('vi', dueOn)}${tentative(provisional)}`;
  return today <= dueOn ? `, ${limit} ${due}.` : `, đã quá ${limit} (${dayText('vi', dueOn)}).`;
}

/** Without the text that was added, because others may read messages on a phone. */
export const supplementedReply = ({ code, dueOn, provisional }: Petition): string =>
  plainAscii(
    `Lắng Nghe đã nhận nội dung bổ sung cho ${code}, hạn trả lời ${dayText('vi', dueOn)}${tentative(provisional)}. Tra cứu: soạn TC ${code}.`,
  );

export const notAskedReply = (code: string): string =>
  plainAscii(
    `Lắng Nghe: ${code} hiện không cần bổ sung, nội dung vừa gửi không được ghi nhận. Tra cứu: soạn TC ${code}.`,
  );

export const supplementTooLongReply = (code: string): string =>
  plainAscii(`Lắng Nghe: Nội dung bổ sung cho ${code} quá dài. Ông/bà gửi ngắn hơn, hoặc gửi trên trang Lắng Nghe.`);

/** Whether messages about one petition go to this phone. */
export const noticesReply = (code: string, isStopped: boolean): string =>
  plainAscii(
    isStopped
      ? `Lắng Nghe đã ngừng báo tin về ${code}. Nhận lại: soạn NHAN ${code}. Tra cứu: soạn TC ${code}.`
      : `Lắng Nghe sẽ báo tin về ${code} qua số này. Ngừng: soạn DUNG ${code}.`,
  );

/** The same for every petition. */
export const allNoticesReply = (isStopped: boolean): string =>
  plainAscii(
    isStopped
      ? 'Lắng Nghe đã ngừng báo tin đến số này. Nhận lại: soạn NHAN. Tra cứu: soạn TC <mã PAKN>.'
      : 'Lắng Nghe sẽ báo tin về các phản ánh, kiến nghị qua số này. Ngừng: soạn DUNG.',
  );

/** What its sender can do now, without the code, which the reply names already. */
const AFTER_ANSWER = 'Đọc bằng mã xác nhận. Đánh giá: DG <mã> <1-5>. Chưa giải quyết: CHUA <mã> <lý do>.';

const WHERE_TO_READ = 'Xem chi tiết bằng mã tra cứu và mã xác nhận.';
