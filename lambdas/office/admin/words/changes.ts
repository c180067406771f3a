import type { Words } from '../../../kernel/words.ts';

export const changeWords = {
  title: { vi: 'Lịch sử thay đổi', en: 'Changes' },
  none: { vi: 'Chưa có thay đổi nào được ghi lại.', en: 'No change is recorded.' },
  undo: { vi: 'Khôi phục như trước thay đổi này', en: 'Restore what was before this change' },
  undoTitle: { vi: 'Khôi phục như trước thay đổi', en: 'Restore what was before the change' },
  undoHint: {
    vi: 'Chỉ các nội dung nêu trên được ghi lại như trước, các nội dung khác giữ nguyên; việc khôi phục cũng được ghi vào lịch sử.',
    en: 'Only what is listed above is written again as it was, everything else stays; this is recorded as a change too.',
  },
  undone: {
    vi: 'Các nội dung của thay đổi này đã như trước; không còn gì để khôi phục.',
    en: 'What this change touched is as it was before; there is nothing left to restore.',
  },
  undoButton: { vi: 'Khôi phục', en: 'Restore' },
  agencyAdded: { vi: 'Thêm cơ quan', en: 'Agency added' },
  agencyChanged: { vi: 'Thay đổi thông tin cơ quan', en: 'Agency changed' },
} as const satisfies Record<string, Words>;

/** What an entry was added with has nothing before it. */
const arrow = (empty: string) => (before: string, after: string) =>
  before === '' ? after : `${before} → ${after || empty}`;

export const changeTexts = {
  why: { vi: (why: string) => `Lý do: ${why}`, en: (why: string) => `Reason: ${why}` },
  change: { vi: arrow('(bỏ trống)'), en: arrow('(empty)') },
  personAdded: { vi: (name: string) => `Thêm cán bộ: ${name}`, en: (name: string) => `Person added: ${name}` },
  personChanged: {
    vi: (name: string) => `Thay đổi thông tin cán bộ: ${name}`,
    en: (name: string) => `Person changed: ${name}`,
  },
  personLeft: {
    vi: (name: string) => `Chuyển đến cơ quan khác: ${name}`,
    en: (name: string) => `Moved to another agency: ${name}`,
  },
} as const satisfies Record<string, Words<(...parts: [string, string]) => string> | Words<(one: string) => string>>;
