import type { Lang } from '../../lambdas/kernel/lang.ts';
import { formatNumber } from '../../lambdas/kernel/number-text.ts';

const words = {
  label: { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  before: { vi: '← Trang trước', en: '← Previous' },
  after: { vi: 'Trang sau →', en: 'Next →' },
  place: {
    vi: (number: string, last: string) => `Trang ${number}/${last}`,
    en: (number: string, last: string) => `Page ${number} of ${last}`,
  },
} as const;

type PagerProps = {
  readonly lang: Lang;
  /** The path of the page with its query, without the number. */
  readonly path: string;
  readonly number: number;
  readonly last: number;
};

/** The pages before and after, where a list has more than one. */
export function Pager({ lang, path, number, last }: PagerProps) {
  if (last === 1) return null;
  const link = (to: number, rel: 'prev' | 'next', text: string) => (
    <a rel={rel} href={`${path}&${new URLSearchParams({ page: `${to}` })}#danh-sach`}>
      {text}
    </a>
  );
  return (
    <nav class="pager" aria-label={words.label[lang]}>
      {number > 1 && link(number - 1, 'prev', words.before[lang])}
      <span>{words.place[lang](formatNumber(lang, number), formatNumber(lang, last))}</span>
      {number < last && link(number + 1, 'next', words.after[lang])}
    </nav>
  );
}
