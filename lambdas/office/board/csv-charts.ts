import { monthText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { formatPercent } from '../../kernel/number-text.ts';
import { sentenceCase } from '../../kernel/words.ts';
import { levelLabels } from '../../ratings/domain/labels.ts';
import type { Charts } from './charts.ts';
import { csvText } from './csv.ts';
import type { Satisfied } from './domain/satisfied.ts';
import { boardWords } from './words/board.ts';
import { chartWords as words } from './words/charts.ts';

/** The months of the trend, oldest first; cells of a month without a report, or whose ratings may not be shown, are empty. */
export function trendCsv({ months }: Charts, lang: Lang): string {
  const columns = [words.month, words.received, words.answered, words.onTime, words.satisfied, words.answers];
  return csvText(
    [...columns, words.intervalFrom, words.intervalTo].map((text) => text[lang]),
    months.map(({ month, figures, satisfied }) => [
      month,
      ...[figures?.received, figures?.answered, figures?.onTime.n],
      ...[satisfied?.rate.n, satisfied?.rate.d, ...intervalCells(lang, satisfied)],
    ]),
  );
}

/** The levels of the last month, worst first; without rows if they may not be shown. */
export function levelsCsv({ months }: Charts, lang: Lang): string {
  const last = months.at(-1);
  const levels = last?.satisfied?.levels ?? [];
  return csvText(
    [words.month, words.level, words.answers].map((text) => text[lang]),
    levels.map((count, at) => [sentenceCase(monthText(lang, `${last?.month}`)), levelLabels[at]?.[lang], count]),
  );
}

/** The ranking, then the units without a rank. */
export function rankingCsv({ ranking: { period, ranked, apart } }: Charts, lang: Lang): string {
  const figures = [words.due, words.onTime, words.intervalFrom, words.intervalTo];
  const columns = [boardWords.code, boardWords.agency, words.period, ...figures, words.bestRank, words.worstRank];
  return csvText(
    columns.map((text) => text[lang]),
    [
      ...ranked.map(({ code, name, onTime, interval, best, worst }) => [
        ...[code, name[lang], period, onTime.d, onTime.n],
        ...[...interval.map((share) => formatPercent(lang, share)), best, worst],
      ]),
      ...apart.map(({ code, name, onTime }) => [code, name[lang], period, onTime?.d, onTime?.n]),
    ],
  );
}

const intervalCells = (lang: Lang, satisfied: Satisfied | undefined): readonly (string | undefined)[] =>
  satisfied?.interval.map((share) => formatPercent(lang, share)) ?? [];
