import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Sheet, SheetCell } from '../../../letters/domain/workbook.ts';
import { roundedRatio } from '../../../scores/domain/rounding.ts';
import type { Fact } from '../fact.ts';
import { factsOf } from '../facts.ts';
import type { Report } from '../report.ts';
import { columnWords as words } from '../table-words.ts';
import { widths } from './words.ts';

type Shown = {
  readonly lang: Lang;
  readonly groups: readonly Words[];
  readonly name: Words;
  readonly title: Words;
  readonly note?: Words | undefined;
};

/** The facts of some groups, each with the number that it is a share of. */
export function factSheet(report: Report, { lang, groups, name, title, note }: Shown): Sheet {
  const facts = factsOf(report, lang).filter(({ group }) => groups.some((one) => one[lang] === group));
  return {
    name: name[lang],
    title: title[lang],
    ...(note !== undefined && { note: note[lang] }),
    columns: [
      { head: words.number[lang], width: widths.number },
      { head: words.group[lang], width: widths.group },
      { head: words.indicator[lang], width: widths.name },
      ...[words.value, words.of, words.measure].map((word) => ({ head: word[lang], width: widths.count })),
      { head: words.note[lang], width: widths.note },
    ],
    rows: facts.map((fact, at) => [
      ...[at + 1, fact.group, fact.indicator],
      ...[fact.value, fact.of, measured(fact), fact.note],
    ]),
  };
}

const SHARE_DECIMALS = 4;
const INDEX_DECIMALS = 2;
const PERCENT = 100;

/** As it is printed, so that no format rounds it otherwise; of nothing there is no share. */
function measured({ value = 0, of = 0, measure }: Fact): SheetCell {
  if (measure === undefined || of === 0) return undefined;
  return measure === 'share'
    ? { share: roundedRatio(value, of, SHARE_DECIMALS) }
    : { index: roundedRatio(value * PERCENT, of, INDEX_DECIMALS) };
}
