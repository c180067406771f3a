import type { Words } from '../../../kernel/words.ts';

const quoted = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

export const templateWords = {
  template: { vi: 'Văn bản mẫu', en: 'Template' },
  insert: { vi: 'Chèn mẫu', en: 'Insert' },
  unfilled: {
    vi: (names: readonly string[]) => `Điền hoặc xóa ${quoted(names)} trước khi gửi`,
    en: (names: readonly string[]) => `Fill in or delete ${quoted(names)} before you send it`,
  },
} as const satisfies Record<string, Words | Words<(names: readonly string[]) => string>>;
