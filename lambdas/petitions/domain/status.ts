import type { Words } from '../../kernel/words.ts';

/** The statuses of a petition, as citizens read them. */
export const statusLabels = {
  submitted: { vi: 'Đã gửi', en: 'Sent' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  processing: { vi: 'Đang xử lý', en: 'In process' },
  awaitingPublication: { vi: 'Chờ công khai kết quả', en: 'Awaiting publication' },
  published: { vi: 'Đã trả lời và công khai', en: 'Answered and published' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  needsSupplement: { vi: 'Chờ ông/bà bổ sung thông tin', en: 'Waiting for more information from you' },
  refused: { vi: 'Không tiếp nhận', en: 'Not accepted' },
  forwardedOut: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Forwarded to the competent agency' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} as const satisfies Record<string, Words>;

export type Status = keyof typeof statusLabels;
export const statuses = Object.keys(statusLabels) as readonly Status[];

/** While open, the citizen is waiting for the agency or asked for more; a deadline is running or suspended. */
const open: readonly Status[] = ['submitted', 'accepted', 'processing', 'awaitingPublication', 'needsSupplement'];
export const isOpen = (status: Status): boolean => open.includes(status);

/** The answer was sent to the citizen: it is shown, and can be rated. */
export const isAnswered = (status: Status): boolean => status === 'answered' || status === 'published';
