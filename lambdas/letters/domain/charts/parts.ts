/** Parts of a picture, in millimetres. */

/** The height of small print, 10 pt. */
export const TEXT_MM = 3.5;
/** The width of one of its letters, about. */
export const LETTER_MM = 1.72;
export const INK = '#000000';
export const PAPER = '#ffffff';
export const GRID = '#b0b0b0';

type Place = { readonly x: number; readonly y: number };

export type Text = Place & {
  readonly kind: 'text';
  readonly content: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
};
export type Box = Place & {
  readonly kind: 'box';
  readonly width: number;
  readonly height: number;
  readonly fill: string;
};
/** Through all its points. */
export type Stroke = {
  readonly kind: 'stroke';
  readonly points: readonly Place[];
  readonly colour: string;
  readonly width: number;
};
export type Dot = Place & { readonly kind: 'dot'; readonly colour: string };
export type Part = Text | Box | Stroke | Dot;

/** What a kind of chart draws in a width. */
export type Drawn = { readonly parts: readonly Part[]; readonly height: number };

type Look = Place & Partial<Pick<Text, 'anchor' | 'fill'>>;

/** `y` is the base line. */
export const text = (content: string, look: Look): Text => ({
  ...{ kind: 'text', content, anchor: 'start', fill: INK },
  ...look,
});

export const box = (given: Omit<Box, 'kind'>): Box => ({ kind: 'box', ...given });

type Line = { readonly from: Place; readonly to: Place; readonly colour: string; readonly width?: number };

export const stroke = ({ from, to, colour, width = 0.2 }: Line): Stroke => ({
  ...{ kind: 'stroke', points: [from, to], colour, width },
});

export const path = (points: readonly Place[], colour: string): Stroke => ({
  ...{ kind: 'stroke', points, colour, width: 0.6 },
});

export const DOT_RADIUS = 1;
export const dot = ({ x, y }: Place, colour: string): Dot => ({ kind: 'dot', x, y, colour });
