import { type Issuer, nameAbove, officialName } from '../directory/domain/issuer.ts';
import { dayText } from '../kernel/date-text.ts';
import type { LocalDate } from '../kernel/time.ts';
import { administrativeLetter } from '../letters/domain/administrative-letter.ts';
import { lateBy } from '../letters/domain/counts.ts';
import type { Dossier } from './domain/dossier.ts';
import type { Standing } from './domain/standing.ts';

export type DossierLetter = {
  readonly issuer: Issuer;
  readonly dossier: Dossier;
  readonly standing: Standing;
  readonly reason?: string | undefined;
  readonly newDueOn?: LocalDate | undefined;
  /** The day of which the facts are. */
  readonly on: LocalDate;
};

/** Room for what a clerk writes on the paper. */
const room = (characters: number) => '.'.repeat(characters);

/**
 * The letter of apology that asks for more time (văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết; form 04 of
 * Circular 03/2025/TT-VPCP names it so), to print and sign. It has no name and no address: the service knows neither, and
 * a clerk writes them on the paper.
 */
export const dossierLetter = ({ issuer, dossier, standing, reason, newDueOn, on }: DossierLetter): string =>
  administrativeLetter({
    parent: nameAbove(issuer),
    agency: officialName(issuer.agency),
    subject: `xin lỗi và đề nghị gia hạn thời gian giải quyết hồ sơ ${dossier.code}`,
    receiver: `Ông/bà ${room(40)} (người nộp hồ sơ ${dossier.code})`,
    body: paragraphsOf({ issuer, dossier, standing, reason, newDueOn, on }),
    copies: ['Như trên;', 'Trung tâm Phục vụ hành chính công;', 'Lưu: VT.'],
  });

function paragraphsOf({ issuer, dossier, standing, reason, newDueOn, on }: DossierLetter): readonly string[] {
  const name = officialName(issuer.agency);
  const { dueOn, workingDaysLate = 0 } = standing;
  const isDue = dueOn !== undefined && dueOn < on;
  const due = dueOn === undefined ? '' : `; hạn trả kết quả là ngày ${dayText('vi', dueOn)}`;
  const field = dossier.field === undefined ? '' : `, lĩnh vực ${dossier.field}`;
  return [
    `Ngày ${dayText('vi', dossier.receivedOn)}, ông/bà nộp hồ sơ ${dossier.code} (thủ tục ${dossier.procedure}${field})${due}.`,
    isDue
      ? `Đến nay ${name} chưa giải quyết xong hồ sơ của ông/bà${lateBy(workingDaysLate)}.`
      : `${name} không thể giải quyết xong hồ sơ của ông/bà trong thời hạn nêu trên.`,
    `Lý do: ${reason ?? dossier.explanations.at(-1)?.text ?? room(120)}`,
    `${name} xin lỗi ông/bà vì sự chậm trễ này và đề nghị ông/bà đồng ý gia hạn thời gian giải quyết đến ngày ${newDueOn === undefined ? room(24) : dayText('vi', newDueOn)}.`,
    'Ông/bà có thể liên hệ nơi đã tiếp nhận hồ sơ và nêu mã hồ sơ nói trên./.',
  ];
}
