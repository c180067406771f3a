import { cutAtWord } from '../../../kernel/cut.ts';
import { formatPercent } from '../../../kernel/number-text.ts';
import type { BarChart } from './chart.ts';
import { box, type Drawn, GRID, INK, LETTER_MM, stroke, TEXT_MM, text } from './parts.ts';

const COLOUR = '#7f9fc0';
const ROW = 5.2;
const BAR = 3.4;
/** Of the width: the names before the bars. */
const NAMES = 0.38;
const VALUES = 16;
const WHOLE = 100;

/** The interval is the line across the end of each bar; 0, 50 and 100 % are the grid. */
export function barParts({ bars }: BarChart, width: number): Drawn {
  const left = width * NAMES;
  const scale = (width - left - VALUES) / WHOLE;
  const height = bars.length * ROW + TEXT_MM + 2;
  const grid = [0, WHOLE / 2, WHOLE].flatMap((percent) => {
    const x = left + percent * scale;
    return [
      stroke({ from: { x, y: 0 }, to: { x, y: bars.length * ROW }, colour: GRID }),
      text(formatPercent('vi', percent / WHOLE, 0), { x, y: height - 1, anchor: 'middle' }),
    ];
  });
  const rows = bars.flatMap(({ name, percent, interval: [low, high] }, at) => {
    const y = at * ROW;
    const middle = y + ROW / 2;
    return [
      text(cutAtWord(name, Math.floor(left / LETTER_MM)), { x: 0, y: middle + TEXT_MM / 3 }),
      box({ x: left, y: y + (ROW - BAR) / 2, width: percent * scale, height: BAR, fill: COLOUR }),
      stroke({
        from: { x: left + low * scale, y: middle },
        to: { x: left + high * scale, y: middle },
        ...{ colour: INK, width: 0.4 },
      }),
      text(formatPercent('vi', percent / WHOLE), { x: width, y: middle + TEXT_MM / 3, anchor: 'end' }),
    ];
  });
  return { height, parts: [...grid, ...rows] };
}
