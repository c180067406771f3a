import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import type { Standing } from '../domain/standing.ts';

export const reportSentences = {
  title: {
    vi: (period: string, agency: string) => `Báo cáo ${period}: ${agency}`,
    en: (period: string, agency: string) => `Report of ${period}: ${agency}`,
  },
  version: {
    vi: (version: number) => `Phiên bản ${version}`,
    en: (version: number) => `Version ${version}`,
  },
  days: {
    vi: (from: string, to: string) => `Từ ${from} đến ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  /** `by` is who submitted it; `signer` signed it. */
  paper: {
    vi: (number: string, on: string, signer: string) => `Số ${number}, ngày ${on}, người ký: ${signer}`,
    en: (number: string, on: string, signer: string) => `Number ${number}, ${on}, signed by ${signer}`,
  },
  /** Of a version after the one that was signed. */
  laterVersion: {
    vi: (version: number, at: string) => `Phiên bản ${version}, ${at}`,
    en: (version: number, at: string) => `Version ${version}, ${at}`,
  },
  changes: {
    vi: (count: number) => `Xem số liệu thay đổi (nêu ${count} số liệu)`,
    en: (count: number) => `See what changed (${count} ${count === 1 ? 'figure' : 'figures'} listed)`,
  },
  dayInvalid: {
    vi: (earliest: string) => `Ngày ký không được trước ngày số liệu được thống kê (${earliest}) và không sau hôm nay`,
    en: (earliest: string) => `The day must not be before the figures were counted (${earliest}), nor after today`,
  },
} as const;

const standing = {
  vi: ({ agencies, ...counts }: Standing, number: (count: number) => string) =>
    `${number(agencies)} cơ quan, đơn vị cấp dưới trực tiếp: ${number(counts.submitted)} đã trình, chờ phê duyệt; ${number(counts.returned)} bị trả lại; ${number(counts.approved)} đã được phê duyệt; ${number(counts.notSubmitted)} chưa trình; ${number(counts.missing)} chưa có báo cáo.`,
  en: ({ agencies, ...counts }: Standing, number: (count: number) => string) =>
    `${number(agencies)} ${agencies === 1 ? 'agency' : 'agencies'} directly below: ${number(counts.submitted)} submitted and waiting, ${number(counts.returned)} returned, ${number(counts.approved)} approved, ${number(counts.notSubmitted)} not submitted, ${number(counts.missing)} without a report.`,
} as const;

/** `Quý III/2026: 5 cơ quan, đơn vị cấp dưới trực tiếp: 1 đã trình, chờ phê duyệt; …` */
export const standingLine = (lang: Lang, period: string, counts: Standing): string =>
  `${periodTitle(lang, period)} – ${standing[lang](counts, (count) => formatNumber(lang, count))}`;
