import type { Words } from '../../kernel/words.ts';
import { method } from '../../scores/domain/method.ts';

const least = method.suppressUnder;
const SCALE = 100;
const open: Words = { vi: 'Lượt đánh giá mở, không kiểm chứng', en: 'Open ratings, not verified' };
const share: Words = { vi: 'tỷ lệ hài lòng', en: 'share satisfied' };

/** The indicators of satisfaction, and the notes beside them. */
export const satisfactionWords = {
  respondents: { vi: 'Số người đánh giá', en: 'People who rated' },
  share,
  index: { vi: 'chỉ số trung bình', en: 'mean index' },
  mean: { vi: `Điểm trung bình quy đổi thang ${SCALE}`, en: `Mean level on a scale of ${SCALE}` },
  few: {
    vi: `Không nêu số liệu: có dưới ${least} người trả lời, hoặc có thể suy ra số liệu của nhóm dưới ${least} người`,
    en: `Not shown: fewer than ${least} people answered, or figures of a group of fewer than ${least} could be worked out`,
  },
  open,
  openShare: { vi: `${open.vi}: ${share.vi}`, en: `${open.en}: ${share.en}` },
  noPart: { vi: 'Không tính vào mức độ hài lòng', en: 'No part of satisfaction' },
} as const satisfies Record<string, Words>;
