import type { Chart } from '../domain/charts/chart.ts';
import { type Box, DOT_RADIUS, type Dot, PAPER, type Stroke, type Text } from '../domain/charts/parts.ts';
import { drawn } from '../domain/charts/picture.ts';
import { centred, points } from './blocks.ts';
import { printable } from './write.ts';

/** The parts are drawn one by one: the library cannot set the text of SVG in a font that is not on the disk. */
export function chartBlocks(chart: Chart, width: number): readonly object[] {
  const { parts, height } = drawn(chart, width);
  const shapes = parts.filter((part) => part.kind !== 'text').map(shapeOf);
  const texts = parts.filter((part) => part.kind === 'text').map((part) => textOf(part, { width, height }));
  const size = { kind: 'box', x: 0, y: 0, width, height, fill: PAPER } as const;
  return [
    { unbreakable: true, stack: [{ canvas: [shapeOf(size), ...shapes] }, ...texts] },
    centred(chart.caption, { italics: true, fontSize: 11, margin: [0, points(1), 0, points(3)] }),
  ];
}

function shapeOf(part: Box | Stroke | Dot): object {
  if (part.kind === 'box') {
    const { x, y, width, height, fill } = part;
    return { type: 'rect', x: points(x), y: points(y), w: points(width), h: points(height), color: fill, lineWidth: 0 };
  }
  if (part.kind === 'dot') {
    const radius = points(DOT_RADIUS);
    return {
      type: 'ellipse',
      x: points(part.x),
      y: points(part.y),
      r1: radius,
      r2: radius,
      color: part.colour,
      lineWidth: 0,
    };
  }
  const line = part.points.map(({ x, y }) => ({ x: points(x), y: points(y) }));
  return { type: 'polyline', points: line, lineColor: part.colour, lineWidth: points(part.width), closePath: false };
}

const FONT_SIZE = 10;
/** From the top of a line to its base, as a part of the size of the font. */
const ASCENT = 0.891;
/** Of a text that is set from its middle or its end, on each side. */
const REACH = 60;

/** In a column that begins, is centred or ends where the text does; after the shapes, so that it is above them. */
function textOf(
  { content, x, y, anchor, fill }: Text,
  picture: { readonly width: number; readonly height: number },
): object {
  const left = { start: x, middle: x - REACH, end: x - REACH }[anchor];
  const width = { start: picture.width - x, middle: 2 * REACH, end: REACH }[anchor];
  const alignment = { start: 'left', middle: 'center', end: 'right' }[anchor];
  return {
    relativePosition: { x: points(left), y: points(y - picture.height) - FONT_SIZE * ASCENT },
    columns: [{ width: points(width), text: printable(content), alignment, color: fill, noWrap: true }],
    ...{ fontSize: FONT_SIZE, lineHeight: 1 },
  };
}
