import { dayText } from '../../../kernel/date-text.ts';
import { plainAscii } from '../../../messages/domain/plain-ascii.ts';
import type { Petition } from '../../../petitions/domain/case/petition.ts';
import { levelLabels } from '../../../ratings/domain/labels.ts';
import type { PetitionAct } from './petition-act.ts';

/** Replies to what a sender does with a petition: plain ASCII, one part, without the reason, because others may read them. */

export const withdrawnReply = (code: string): string =>
  plainAscii(`Lắng Nghe: Ông/bà đã rút ${code}; cơ quan không trả lời nữa. Cảm ơn ông/bà.`);

/** The level in words and both ends of the scale, because people take 1 for the best as often as 5. */
export const ratedAnswerReply = (code: string, level: number): string =>
  plainAscii(
    `Đã ghi nhận mức ${level} (${levelLabels[level - 1]?.vi}) cho câu trả lời ${code}. 1 là rất không hài lòng, 5 là rất hài lòng. Sửa: gửi lại DG.`,
  );

/** Reopened, or with the agency above: either way it is open again. */
export const reopenedReply = ({ code, dueOn, provisional }: Petition): string =>
  plainAscii(
    `Lắng Nghe: ${code} được mở lại, hạn trả lời ${dayText('vi', dueOn)}${provisional ? ' (tạm tính)' : ''}. Tra cứu: soạn TC ${code}.`,
  );

const WHY: Readonly<Record<PetitionAct['act'], string>> = {
  withdraw: 'không rút được vì đã kết thúc hoặc đã trả lời',
  unresolved: 'không mở lại được: chưa trả lời, đã quá thời hạn, hoặc đã xem xét lại',
  rate: 'chưa có câu trả lời để đánh giá',
};

export const notDoneReply = ({ act, code }: PetitionAct, refused: string): string => {
  const why = refused === 'petition.ratingClosed' ? 'đánh giá đã gửi từ tháng trước, không sửa được nữa' : WHY[act];
  return plainAscii(`Lắng Nghe: ${code} ${why}. Tra cứu: soạn TC ${code}.`);
};
