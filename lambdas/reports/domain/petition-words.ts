import type { Words } from '../../kernel/words.ts';
import { delayLabels } from './delay-labels.ts';

const { pauses, extensions } = delayLabels;

/** The indicators of petitions. */
export const petitionWords = {
  received: { vi: 'Tiếp nhận: tổng số', en: 'Received: total' },
  receivedNew: { vi: 'Tiếp nhận: trong kỳ', en: 'Received: in the period' },
  carriedOver: { vi: 'Tiếp nhận: từ kỳ trước chuyển sang', en: 'Received: carried over from before' },
  answered: { vi: 'Đã trả lời: tổng số', en: 'Answered: total' },
  answeredOnTime: { vi: 'Đã trả lời: đúng hạn', en: 'Answered: on time' },
  answeredLate: { vi: 'Đã trả lời: quá hạn', en: 'Answered: late' },
  refused: { vi: 'Không tiếp nhận', en: 'Refused' },
  refusedOnTime: { vi: 'Không tiếp nhận: đúng hạn', en: 'Refused: on time' },
  refusedLate: { vi: 'Không tiếp nhận: quá hạn', en: 'Refused: late' },
  forwardedOut: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Passed on to the competent agency' },
  withdrawn: { vi: 'Người gửi đã rút', en: 'Withdrawn by the sender' },
  merged: { vi: 'Gộp với phản ánh khác cùng nội dung', en: 'Merged with another petition about the same' },
  mergedInTime: { vi: 'Gộp: trong hạn', en: 'Merged: in time' },
  mergedLate: { vi: 'Gộp: quá hạn', en: 'Merged: late' },
  pending: { vi: 'Đang xử lý: tổng số', en: 'Pending: total' },
  pendingInTime: { vi: 'Đang xử lý: trong hạn', en: 'Pending: in time' },
  overdue: { vi: 'Đang xử lý: quá hạn', en: 'Pending: overdue' },
  published: { vi: 'Công khai kết quả: tổng số', en: 'Answers published: total' },
  publishedOnTime: { vi: 'Công khai kết quả: đúng hạn', en: 'Answers published: on time' },
  publishedLate: { vi: 'Công khai kết quả: quá hạn', en: 'Answers published: late' },
  awaiting: { vi: 'Chờ công khai kết quả: tổng số', en: 'Answers to be published: total' },
  awaitingInTime: { vi: 'Chờ công khai kết quả: trong hạn', en: 'Answers to be published: in time' },
  awaitingOverdue: { vi: 'Chờ công khai kết quả: quá hạn', en: 'Answers to be published: overdue' },
  pausesOfHandled: {
    vi: `${pauses.vi}: đã trả lời, không tiếp nhận`,
    en: `${pauses.en}: answered or refused`,
  },
  pausedDays: { vi: `${pauses.vi}: số ngày làm việc`, en: `${pauses.en}: working days` },
  pausedNow: {
    vi: `${pauses.vi}: đang chờ người gửi bổ sung`,
    en: `${pauses.en}: waiting for the sender`,
  },
  extensionsOfAnswered: { vi: `${extensions.vi}: đã trả lời`, en: `${extensions.en}: answered` },
  extendedDays: { vi: `${extensions.vi}: số ngày làm việc`, en: `${extensions.en}: working days` },
} as const satisfies Record<string, Words>;
