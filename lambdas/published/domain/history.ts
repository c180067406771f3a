import type { Words } from '../../kernel/words.ts';
import { type EventName, events } from '../../petitions/domain/case/events.ts';

/**
 * The events that everyone may read of a published petition, with labels that do not address its sender. What concerns
 * the sender alone (a rating, contact details that were opened) and what happened inside the agency is missing.
 */
export const publicEvents = {
  submitted: { vi: 'Gửi phản ánh, kiến nghị', en: 'Petition sent' },
  accepted: events.accepted.label,
  supplementRequested: events.supplementRequested.label,
  supplemented: { vi: 'Người gửi đã bổ sung thông tin', en: 'The sender added information' },
  forwarded: events.forwarded.label,
  sentBack: events.sentBack.label,
  extended: events.extended.label,
  interimReplied: events.interimReplied.label,
  delayExplained: events.delayExplained.label,
  apologised: events.apologised.label,
  answered: events.answered.label,
  answerDrafted: { vi: 'Đã trả lời người gửi', en: 'Answered to the sender' },
  published: { vi: 'Đã công khai kết quả', en: 'Result published' },
  reopened: { vi: 'Người gửi đề nghị xử lý tiếp', en: 'Reopened by the sender' },
  appealed: {
    vi: 'Người gửi đề nghị cơ quan cấp trên xem xét lại',
    en: 'The sender asked the agency above to review it',
  },
} as const satisfies Partial<Record<EventName, Words>>;

export type PublicEvent = keyof typeof publicEvents;

export const publicEventNames = Object.keys(publicEvents) as readonly PublicEvent[];

export const isPublicEvent = (event: EventName): event is PublicEvent => event in publicEvents;
