import type { Lang } from '../../../kernel/lang.ts';
import { sentenceCase, type Words } from '../../../kernel/words.ts';

type Counted = { readonly name: string; readonly overdue: number };
type Line = {
  readonly total: string;
  readonly isOne: boolean;
  readonly units: string;
  readonly cases: string;
  readonly name: string;
};

/** More names of agencies than this would be a list, not a sentence. */
const TOP = 3;

const lines = {
  none: { vi: () => 'Hiện không có phản ánh quá hạn.', en: () => 'No petition is overdue.' },
  atOne: {
    vi: ({ total, isOne, name }: Line) =>
      isOne ? `Hiện có 1 phản ánh quá hạn, tại ${name}.` : `Hiện có ${total} phản ánh quá hạn, tất cả tại ${name}.`,
    en: ({ total, isOne, name }: Line) =>
      isOne ? `1 petition is overdue, at ${name}.` : `${total} petitions are overdue, all at ${name}.`,
  },
  atFew: {
    vi: ({ total, units }: Line) => `Hiện có ${total} phản ánh quá hạn tại ${units} đơn vị.`,
    en: ({ total, units }: Line) => `${total} petitions are overdue at ${units} units.`,
  },
  atMany: {
    vi: ({ total, cases }: Line) => `Hiện có ${total} phản ánh quá hạn; ${TOP} đơn vị chiếm ${cases} trường hợp.`,
    en: ({ total, cases }: Line) => `${total} petitions are overdue; ${TOP} units have ${cases} of them.`,
  },
} as const satisfies Record<string, Words<(line: Line) => string>>;

type Writing = {
  /** There are more than were counted. */
  readonly isCut: boolean;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
};

/** The board in one sentence. */
export function firstLine(lang: Lang, agencies: readonly Counted[], { isCut, number }: Writing): string {
  const late = agencies.filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue);
  const total = sum(late);
  const [first] = late;
  if (first === undefined) return lines.none[lang]();
  const line = {
    total: isCut ? `${{ vi: 'ít nhất', en: 'at least' }[lang]} ${number(total)}` : number(total),
    isOne: total === 1 && !isCut,
    ...{ units: number(late.length), cases: number(sum(late.slice(0, TOP))), name: first.name },
  };
  if (late.length === 1) return sentenceCase(lines.atOne[lang](line));
  return sentenceCase((late.length > TOP ? lines.atMany : lines.atFew)[lang](line));
}

const sum = (agencies: readonly Counted[]): number => agencies.reduce((before, { overdue }) => before + overdue, 0);
