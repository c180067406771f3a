import type { Instant } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';

/** Why the figures of a finished report changed. */
export const restatementReasons = ['agencies', 'dossiers', 'petitions', 'ratings'] as const;
export type RestatementReason = (typeof restatementReasons)[number];

const reasonLabels = {
  agencies: { vi: 'danh mục cơ quan của kỳ đã thay đổi', en: 'the agencies of the period changed' },
  dossiers: {
    vi: 'hồ sơ thủ tục hành chính của kỳ được ghi nhận hoặc đính chính sau khi lập báo cáo',
    en: 'dossiers of the period were recorded or corrected after the report was built',
  },
  petitions: {
    vi: 'phản ánh, kiến nghị của kỳ được ghi nhận hoặc thay đổi sau khi lập báo cáo',
    en: 'petitions of the period were recorded or changed after the report was built',
  },
  ratings: { vi: 'có lượt đánh giá đến sau khi chốt kỳ', en: 'ratings arrived after the period had closed' },
} as const satisfies Record<RestatementReason, Words>;

/** `Số liệu đã được cập nhật: có lượt đánh giá đến sau khi chốt kỳ`. */
export const restatementLabel = ({ reasons }: { readonly reasons: readonly RestatementReason[] }): Words => ({
  vi: `Số liệu đã được cập nhật: ${reasons.map((reason) => reasonLabels[reason].vi).join('; ')}`,
  en: `The figures were updated: ${reasons.map((reason) => reasonLabels[reason].en).join('; ')}`,
});

export type Change = { readonly figure: string; readonly before: string; readonly after: string };

/** What a later version of a report changed, and why. */
export type Restatement = {
  readonly at: Instant;
  readonly reasons: RestatementReason[];
  /** The figures that changed, by their place in the report; bounded. */
  readonly changes: Change[];
};
