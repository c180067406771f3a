import type { Words } from '../../kernel/words.ts';

type Event = {
  readonly label: Words /** Whether a citizen sees it, and its note, in the timeline. */;
  readonly isPublic: boolean;
};

/** What can happen to a petition, as the timeline tells it. */
export const events = {
  submitted: { label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' }, isPublic: true },
  accepted: { label: { vi: 'Cơ quan đã tiếp nhận', en: 'Accepted by the agency' }, isPublic: true },
  assigned: { label: { vi: 'Đã phân công cán bộ xử lý', en: 'Assigned to an officer' }, isPublic: true },
  refused: { label: { vi: 'Không tiếp nhận', en: 'Not accepted' }, isPublic: true },
  answered: { label: { vi: 'Đã trả lời', en: 'Answered' }, isPublic: true },
  answerDrafted: {
    label: { vi: 'Đã có kết quả, chờ công khai', en: 'Answer ready, awaiting publication' },
    isPublic: true,
  },
  published: { label: { vi: 'Đã công khai kết quả', en: 'Answer published' }, isPublic: true },
  rated: { label: { vi: 'Ông/bà đã đánh giá', en: 'You rated the answer' }, isPublic: true },
  contactOpened: { label: { vi: 'Đã mở thông tin liên hệ', en: 'Contact opened' }, isPublic: false },
} as const satisfies Record<string, Event>;

export type EventName = keyof typeof events;
export const eventNames = Object.keys(events) as readonly EventName[];
