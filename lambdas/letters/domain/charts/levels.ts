import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import type { LevelChart } from './chart.ts';
import { box, type Drawn, INK, LETTER_MM, PAPER, type Part, TEXT_MM, text } from './parts.ts';

/** From the worst level to the best, each apart from its neighbours in print without colours. */
const COLOURS = ['#9b1c1f', '#e3a06f', '#d9d9d9', '#7fc4bd', '#12436d'] as const;
const DARK: readonly string[] = ['#9b1c1f', '#12436d'];
const NAME = 6;
const BAR = 8;
const GAP = 4;
const SLIT = 0.4;
const KEY = 3;
/** A share that is narrower than its text is in the table only. */
const MIN_LABELLED = 0.08;

export function levelParts({ levels, bars }: LevelChart, width: number): Drawn {
  const row = NAME + BAR + GAP;
  const legendY = bars.length * row + TEXT_MM;
  const legend = levels.flatMap((level, at) => {
    const x = levels.slice(0, at).reduce((sum, before) => sum + keyWidth(before), 0);
    return [
      box({ x, y: legendY - KEY, width: KEY, height: KEY, fill: colourOf(at) }),
      text(level, { x: x + KEY + 1, y: legendY - KEY / 6 }),
    ];
  });
  return {
    height: legendY + 2,
    parts: [...bars.flatMap(({ name, counts }, at) => barOf({ name, counts, y: at * row, width })), ...legend],
  };
}

const keyWidth = (level: string): number => KEY + 1 + level.length * LETTER_MM + 2;

const colourOf = (level: number): string => `${COLOURS[level]}`;

type Bar = LevelChart['bars'][number] & { readonly y: number; readonly width: number };

function barOf({ name, counts, y, width }: Bar): readonly Part[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const title = text(`${name} (${formatNumber('vi', total)} lượt trả lời)`, { x: 0, y: y + NAME - 1.5 });
  const parts = counts.flatMap((count, at) => {
    const before = counts.slice(0, at).reduce((sum, one) => sum + one, 0);
    const [x, share] = [(width * before) / total, count / total];
    const fill = colourOf(at);
    if (count === 0) return [];
    const part = box({ x, y: y + NAME, width: Math.max(SLIT, width * share - SLIT), height: BAR, fill });
    if (share < MIN_LABELLED) return [part];
    const label = { x: x + (width * share) / 2, y: y + NAME + (BAR + TEXT_MM * 0.7) / 2, anchor: 'middle' } as const;
    return [part, text(formatPercent('vi', share), { ...label, fill: DARK.includes(fill) ? PAPER : INK })];
  });
  return [title, ...parts];
}
