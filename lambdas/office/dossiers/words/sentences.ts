import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Instant } from '../../../kernel/time.ts';
import { withinSentence } from '../../../kernel/words.ts';
import type { Tally } from '../domain/tally.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** `form` is a format of the table: HTML to print, CSV for spreadsheets. */
export const dossierSentences = {
  form: {
    vi: (period: string) => `Biểu II.06a, ${period}`,
    en: (period: string) => `Form II.06a, ${period}`,
  },
  csv: {
    vi: (period: string) => `Tải biểu II.06a (CSV), ${period}`,
    en: (period: string) => `Download form II.06a (CSV), ${period}`,
  },
  countedAt: {
    vi: (at: string) => `Số liệu thống kê lúc ${at}; gồm cả đơn vị cấp dưới của mỗi đơn vị.`,
    en: (at: string) => `Counted at ${at}; each agency with all below it.`,
  },
  asked: {
    vi: (asked: string, supplied: string | undefined) =>
      supplied === undefined ? `Yêu cầu ${asked}, chưa bổ sung` : `Yêu cầu ${asked}, đã bổ sung ${supplied}`,
    en: (asked: string, supplied: string | undefined) =>
      supplied === undefined
        ? `Asked for on ${asked}, not supplied yet`
        : `Asked for on ${asked}, supplied on ${supplied}`,
  },
} as const;

const line = {
  vi: ({ overdue, unexplained, unapologised, isCut }: Tally) => {
    const number = (count: number) => formatNumber('vi', count);
    if (overdue === 0) return isCut ? 'Chưa thấy hồ sơ quá hạn trong các hồ sơ đã đọc.' : 'Không có hồ sơ quá hạn.';
    const rest = `${number(unexplained)} chưa giải trình, ${number(unapologised)} chưa xin lỗi.`;
    return isCut
      ? `Ít nhất ${number(overdue)} hồ sơ quá hạn; trong số này ${rest}`
      : `${number(overdue)} hồ sơ quá hạn, ${rest}`;
  },
  en: ({ overdue, unexplained, unapologised, isCut }: Tally) => {
    const number = (count: number) => formatNumber('en', count);
    if (overdue === 0) return isCut ? 'No overdue dossier among those that were read.' : 'No dossier is overdue.';
    const rest = `${number(unexplained)} not explained, ${number(unapologised)} without an apology.`;
    return isCut
      ? `At least ${number(overdue)} dossiers are overdue; of these, ${rest}`
      : `${number(overdue)} ${plural(overdue, 'dossier', 'dossiers')} overdue, ${rest}`;
  },
} as const;

const scopes = {
  below: {
    vi: (at: string) => `Đơn vị cấp dưới, trực thuộc (thống kê lúc ${at}): `,
    en: (at: string) => `Agencies below (counted at ${at}): `,
  },
  own: { vi: () => 'Riêng cơ quan này: ', en: () => 'This agency itself: ' },
} as const;

type Below = { readonly tally: Tally; readonly countedAt: Instant };

type Others = { readonly hasBelow: boolean; readonly below: Below | undefined };

/**
 * `12 hồ sơ quá hạn, 3 chưa giải trình, 5 chưa xin lỗi.` With agencies below, theirs first, as they were counted last; where
 * the reader may not see these, that the line is about the agency alone.
 */
export function firstLine(lang: Lang, own: Tally, { hasBelow, below }: Others): string {
  if (below === undefined) {
    return hasBelow ? `${scopes.own[lang]()}${withinSentence(line[lang](own))}` : line[lang](own);
  }
  const at = instantText(lang, below.countedAt);
  return `${scopes.below[lang](at)}${withinSentence(line[lang](below.tally))} ${scopes.own[lang]()}${withinSentence(line[lang](own))}`;
}
