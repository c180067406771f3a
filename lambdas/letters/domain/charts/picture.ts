import { escapeHtml } from '../escape-html.ts';
import { barParts } from './bars.ts';
import type { Chart } from './chart.ts';
import { levelParts } from './levels.ts';
import { lineParts } from './line-chart.ts';
import type { Drawn } from './parts.ts';
import { mm, svgOf } from './svg.ts';

/** A picture in millimetres. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** A chart as SVG that needs nothing else: the same picture in every format. */
export function pictureOf(chart: Chart, width: number): Picture {
  const { parts, height } = drawn(chart, width);
  const size = `width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}"`;
  const name = `role="img" aria-label="${escapeHtml(chart.caption)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${name}>${parts.map(svgOf).join('')}</svg>`;
  return { svg, width, height };
}

/** Its parts, for formats that draw them themselves. */
export function drawn(chart: Chart, width: number): Drawn {
  if (chart.kind === 'line') return lineParts(chart, width);
  return chart.kind === 'bars' ? barParts(chart, width) : levelParts(chart, width);
}
