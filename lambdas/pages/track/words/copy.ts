import type { Words } from '../../../kernel/words.ts';

/** The buttons that copy the codes of a petition. */
export const copyWords = {
  code: { vi: 'Sao chép mã tra cứu', en: 'Copy the reference code' },
  receipt: { vi: 'Sao chép mã xác nhận', en: 'Copy the receipt code' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  failed: {
    vi: 'Không sao chép được. Đề nghị chọn mã và sao chép.',
    en: 'Could not copy. Please select the code and copy it.',
  },
} as const satisfies Record<string, Words>;
