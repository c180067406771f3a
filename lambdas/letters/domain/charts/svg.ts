import { escapeHtml } from '../escape-html.ts';

/** Parts of a picture in millimetres, each with all that it needs: programs that show SVG agree on attributes only. */

/** What a kind of chart draws in a width. */
export type Drawn = { readonly parts: readonly string[]; readonly height: number };

/** The height of small print, 10 pt. */
export const TEXT_MM = 3.5;
/** The width of one of its letters, about. */
export const LETTER_MM = 1.72;
export const INK = '#000000';
export const PAPER = '#ffffff';
export const GRID = '#b0b0b0';

type Place = { readonly x: number; readonly y: number };
type TextLook = Place & {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
};

/** `y` is the base line. */
export const text = (content: string, { x, y, anchor = 'start', fill = INK }: TextLook): string =>
  `<text x="${mm(x)}" y="${mm(y)}" font-family="Times New Roman,Tinos,Liberation Serif,serif" font-size="${TEXT_MM}" text-anchor="${anchor}" fill="${fill}">${escapeHtml(content)}</text>`;

type Box = Place & { readonly width: number; readonly height: number; readonly fill: string };

export const box = ({ x, y, width, height, fill }: Box): string =>
  `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}" fill="${fill}"/>`;

type Stroke = { readonly from: Place; readonly to: Place; readonly colour: string; readonly width?: number };

export const stroke = ({ from, to, colour, width = 0.2 }: Stroke): string =>
  `<line x1="${mm(from.x)}" y1="${mm(from.y)}" x2="${mm(to.x)}" y2="${mm(to.y)}" stroke="${colour}" stroke-width="${width}"/>`;

export const path = (points: readonly Place[], colour: string): string =>
  `<polyline points="${points.map(({ x, y }) => `${mm(x)},${mm(y)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="0.6"/>`;

export const dot = ({ x, y }: Place, colour: string): string =>
  `<circle cx="${mm(x)}" cy="${mm(y)}" r="1" fill="${colour}"/>`;

export const mm = (value: number): string => `${Math.round(value * 100) / 100}`;
