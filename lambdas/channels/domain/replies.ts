import { dayText } from '../../kernel/date-text.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { plainAscii } from '../../messages/domain/plain-ascii.ts';
import type { Petition } from '../../petitions/domain/petition.ts';
import { isAnswered, isOpen, statusLabels } from '../../petitions/domain/status.ts';
import type { Lack } from './understand.ts';

/** What is written back: plain ASCII, and with every code of ours in it one part of 160 characters. */

const PATTERNS = 'Soạn: PA <nội dung> để phản ánh; HL <mã hồ sơ> <1-5> để đánh giá hồ sơ; TC <mã PAKN> để tra cứu.';

const lacking: Readonly<Record<Lack, string>> = {
  pattern: 'Lắng Nghe chưa hiểu tin nhắn.',
  content: 'Lắng Nghe cần nội dung phản ánh rõ hơn.',
  rating: 'Lắng Nghe chưa đọc được mã hồ sơ hoặc mức 1-5.',
  code: 'Lắng Nghe chưa đọc được mã PAKN.',
};

export const helpReply = (lacks: Lack): string => plainAscii(`${lacking[lacks]} ${PATTERNS}`);

/** With the receipt, for it is all that lets the sender read the answer on the web and rate it. */
export const petitionReply = ({ code, promisedOn }: Pick<Petition, 'code' | 'promisedOn'>, receipt: string): string =>
  plainAscii(
    `Lắng Nghe đã nhận ${code}, hạn trả lời ${dayText('vi', promisedOn)}. Tra cứu: soạn TC ${code}. Biên nhận: ${receipt}`,
  );

export const ratedReply = (dossier: string, level: number): string =>
  plainAscii(`Lắng Nghe đã ghi nhận mức ${level}/5 cho hồ sơ ${dossier}. Cảm ơn ông/bà.`);

export const ratedBeforeReply = (dossier: string): string =>
  plainAscii(`Hồ sơ ${dossier} đã được đánh giá trước đó. Mỗi hồ sơ đánh giá một lần. Cảm ơn ông/bà.`);

export const unknownAgencyReply = (dossier: string): string =>
  plainAscii(`Lắng Nghe không tìm thấy cơ quan của hồ sơ ${dossier}. Ông/bà xem lại mã trên giấy hẹn.`);

/** The same for a petition that is not there and for one that another phone has sent. */
export const notFoundReply = (code: string): string =>
  plainAscii(`Lắng Nghe không tìm thấy ${code} gửi từ số điện thoại này. Ông/bà kiểm tra lại mã.`);

/** Where a petition stands; of its content and its answer nothing, for a telephone may lie on a table. */
export function statusReply(petition: Petition, today: LocalDate): string {
  const { code, status } = petition;
  return plainAscii(`Lắng Nghe: ${code}: ${statusLabels[status].vi}${standing(petition, today)}`);
}

function standing({ status, countdown, dueOn, answer }: Petition, today: LocalDate): string {
  if (isAnswered(status) && answer !== undefined) return ` ngày ${dayText('vi', answer.on)}. ${WHERE_TO_READ}`;
  if (!isOpen(status)) return `. ${WHERE_TO_READ}`;
  if (status === 'needsSupplement') return '.';
  const limit = countdown.stage === 'answer' ? 'hạn trả lời' : 'hạn công khai';
  return today <= dueOn ? `, ${limit} ${dayText('vi', dueOn)}.` : `, đã quá ${limit} (${dayText('vi', dueOn)}).`;
}

const WHERE_TO_READ = 'Xem trên trang Lắng Nghe bằng mã và biên nhận.';
