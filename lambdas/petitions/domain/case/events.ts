import type { Words } from '../../../kernel/words.ts';

type Event = {
  readonly label: Words;
  /** Whether a citizen sees it in the timeline. */
  readonly isPublic: boolean;
  /** Its note is for staff only. */
  readonly hidesNote?: true;
  /** The sender sees it, and it is no step of the case: it ends nothing. */
  readonly isTrace?: true;
};

/** What can happen to a petition, as the timeline shows it. */
export const events = {
  submitted: { label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' }, isPublic: true },
  accepted: { label: { vi: 'Cơ quan đã tiếp nhận', en: 'Accepted by the agency' }, isPublic: true },
  assigned: { label: { vi: 'Đã phân công cán bộ xử lý', en: 'Assigned to an officer' }, isPublic: true },
  acceptanceUndone: {
    label: { vi: 'Cơ quan xem lại việc tiếp nhận', en: 'The agency reviews its acceptance' },
    isPublic: true,
    hidesNote: true,
  },
  refused: { label: { vi: 'Không tiếp nhận', en: 'Not accepted' }, isPublic: true },
  supplementRequested: {
    label: { vi: 'Cơ quan đề nghị bổ sung thông tin', en: 'More information requested' },
    isPublic: true,
  },
  supplementMissed: {
    label: { vi: 'Kết thúc do không có thông tin bổ sung', en: 'Closed, because no information was added' },
    isPublic: true,
  },
  supplemented: { label: { vi: 'Ông/bà đã bổ sung thông tin', en: 'You added information' }, isPublic: true },
  forwarded: { label: { vi: 'Đã chuyển cơ quan khác xử lý', en: 'Forwarded to another agency' }, isPublic: true },
  sentBack: {
    label: { vi: 'Đã chuyển lại cơ quan trước', en: 'Sent back to the previous agency' },
    isPublic: true,
  },
  forwardedOut: {
    label: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Forwarded to the competent authority' },
    isPublic: true,
  },
  extended: { label: { vi: 'Đã gia hạn trả lời', en: 'Deadline extended' }, isPublic: true },
  answered: { label: { vi: 'Đã trả lời', en: 'Answered' }, isPublic: true },
  answerDrafted: {
    label: { vi: 'Đã có kết quả, chờ công khai', en: 'Answer ready, awaiting publication' },
    isPublic: true,
  },
  answerReturned: {
    label: { vi: 'Kết quả được trả lại để xử lý tiếp', en: 'Answer returned' },
    isPublic: true,
    hidesNote: true,
  },
  published: { label: { vi: 'Đã duyệt nội dung công khai', en: 'Published summary approved' }, isPublic: true },
  withdrawn: { label: { vi: 'Ông/bà đã rút phản ánh, kiến nghị', en: 'You withdrew the petition' }, isPublic: true },
  reopened: { label: { vi: 'Đã mở lại để xử lý tiếp', en: 'Reopened' }, isPublic: true },
  appealed: {
    label: { vi: 'Ông/bà đề nghị cơ quan cấp trên xem xét lại', en: 'You asked the agency above to review it' },
    isPublic: true,
  },
  rated: { label: { vi: 'Ông/bà đã đánh giá', en: 'You rated the answer' }, isPublic: true },
  delayExplained: { label: { vi: 'Cơ quan đã giải trình việc chậm', en: 'Delay explained' }, isPublic: true },
  apologised: { label: { vi: 'Cơ quan đã xin lỗi', en: 'Apology sent' }, isPublic: true },
  interimReplied: {
    label: { vi: 'Cơ quan đã thông báo tiến độ và hẹn ngày trả lời', en: 'Interim reply with a new date' },
    isPublic: true,
  },
  split: {
    label: { vi: 'Đã tách một phần để cơ quan khác trả lời', en: 'A part goes to another agency' },
    isPublic: true,
  },
  splitOff: {
    label: {
      vi: 'Được tách từ phản ánh, kiến nghị trước của ông/bà để cơ quan này trả lời',
      en: 'Split from your earlier petition, to be answered by this agency',
    },
    isPublic: true,
  },
  merged: {
    label: {
      vi: 'Đã gộp với phản ánh, kiến nghị cùng nội dung để trả lời chung',
      en: 'Merged with a petition about the same matter, to be answered together',
    },
    isPublic: true,
    hidesNote: true,
  },
  unmerged: {
    label: { vi: 'Đã tách ra để xử lý riêng', en: 'Handled separately again' },
    isPublic: true,
    hidesNote: true,
  },
  locked: { label: { vi: 'Đã hạn chế người xem', en: 'Locked' }, isPublic: false },
  unlocked: { label: { vi: 'Đã bỏ hạn chế người xem', en: 'Unlocked' }, isPublic: false },
  removed: {
    label: {
      vi: 'Nội dung đã được gỡ bỏ theo quy định về bảo vệ bí mật nhà nước',
      en: 'The content was removed under the law on state secrets',
    },
    isPublic: true,
    hidesNote: true,
  },
  deadlineRecalculated: {
    label: {
      vi: 'Đã tính lại hạn theo lịch nghỉ được công bố',
      en: 'Deadline recalculated from the announced days off',
    },
    isPublic: true,
  },
  noted: { label: { vi: 'Ghi chú nội bộ', en: 'Internal note' }, isPublic: false },
  identityOpened: {
    label: {
      vi: 'Lãnh đạo có thẩm quyền đã mở thông tin liên hệ của ông/bà',
      en: 'A head or leader with authority opened your contact details',
    },
    isPublic: true,
    isTrace: true,
  },
  contactErased: {
    label: { vi: 'Đã xóa thông tin liên hệ của ông/bà', en: 'Your contact details were erased' },
    isPublic: true,
    hidesNote: true,
    isTrace: true,
  },
  contactOpened: { label: { vi: 'Đã mở thông tin liên hệ', en: 'Contact opened' }, isPublic: false },
} as const satisfies Record<string, Event>;

/** What the sender reads with an event. */
export const publicNote = (event: EventName, note: string | undefined): string | undefined => {
  const { hidesNote }: Event = events[event];
  return hidesNote === true ? undefined : note;
};

/** Whether the sender sees it as a step of the case. */
export const isStep = (event: EventName): boolean => {
  const { isPublic, isTrace }: Event = events[event];
  return isPublic && isTrace !== true;
};

export type EventName = keyof typeof events;
export const eventNames = Object.keys(events) as readonly EventName[];
