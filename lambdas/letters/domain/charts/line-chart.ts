import { heightOf, runsOf, type Scale, scaleFor } from '../../../kernel/line.ts';
import { formatPercent } from '../../../kernel/number-text.ts';
import type { LineChart } from './chart.ts';
import { box, type Drawn, dot, GRID, PAPER, type Part, path, stroke, TEXT_MM, text } from './parts.ts';

const COLOUR = '#12436d';
const TOP = 7;
const PLOT = 40;
/** Beside the plot: the scale, and half a label on both sides. */
const LEFT = 20;
const RIGHT = 10;
const BELOW = 8;
const LABEL_GAP = 2;
const LABEL = 10;
const BEHIND = { width: LABEL, height: TEXT_MM + 0.5, fill: PAPER } as const;
const WHOLE = 100;

/** Each point with its value above it, so that no grid has to be read. */
export function lineParts({ points }: LineChart, width: number): Drawn {
  const percents = points.map(({ percent }) => percent);
  const scale = scaleFor(percents.filter((percent) => percent !== undefined));
  const plot = width - LEFT - RIGHT;
  const at = (x: number, y: number) => ({ x: LEFT + (plot * x) / WHOLE, y: TOP + (PLOT * y) / WHOLE });
  const runs = runsOf(percents, scale).map((run) =>
    run.map(({ at: index, x, y }) => ({ ...at(x, y), value: shareOf(Number(percents[index])) })),
  );
  const labels = points.map(({ label }, index) =>
    text(label, { ...at((WHOLE * index) / (points.length - 1), WHOLE), y: TOP + PLOT + BELOW - 2, anchor: 'middle' }),
  );
  return {
    height: TOP + PLOT + BELOW,
    parts: [
      ...gridOf(scale, width),
      // Under the numbers, so that no line of the grid crosses them.
      ...runs.flat().map(({ x, y }) => box({ x: x - LABEL / 2, y: y - LABEL_GAP - TEXT_MM, ...BEHIND })),
      ...runs.map((run) => path(run, COLOUR)),
      ...runs
        .flat()
        .flatMap(({ x, y, value }) => [dot({ x, y }, COLOUR), text(value, { x, y: y - LABEL_GAP, anchor: 'middle' })]),
      ...labels,
    ],
  };
}

const shareOf = (percent: number): string => formatPercent('vi', percent / WHOLE);

const gridOf = (scale: Scale, width: number): readonly Part[] =>
  [scale.from, (scale.from + scale.to) / 2, scale.to].flatMap((percent) => {
    const y = TOP + (PLOT * heightOf(percent, scale)) / WHOLE;
    return [
      stroke({ from: { x: LEFT - RIGHT / 2, y }, to: { x: width - RIGHT / 2, y }, colour: GRID }),
      text(formatPercent('vi', percent / WHOLE, 0), { x: LEFT - RIGHT / 2 - 1, y: y + TEXT_MM / 3, anchor: 'end' }),
    ];
  });
