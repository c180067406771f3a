/** Where the points of a line are in a picture, in percent of its width and height; `y` is counted from the top. */
export type Point = { readonly at: number; readonly x: number; readonly y: number };

/** The part of 0 to 100 % that a picture shows. */
export type Scale = { readonly from: number; readonly to: number };

const WHOLE = 100;
const HALF = 50;
/** Numbers at the ends of lines that are nearer than this (percent of the height) would cover each other. */
const LABEL_HEIGHT = 9;

/** All of 0 to 100 %, or the upper half if everything is in it. */
export const scaleFor = (percents: readonly number[]): Scale => ({
  from: percents.every((percent) => percent >= HALF) ? HALF : 0,
  to: WHOLE,
});

export const heightOf = (percent: number, { from, to }: Scale): number => (WHOLE * (to - percent)) / (to - from);

/** The lines between values that follow each other: one ends where a value is missing, and the next begins after it. */
export function runsOf(percents: readonly (number | undefined)[], scale: Scale): readonly (readonly Point[])[] {
  const points = percents.flatMap((percent, at) =>
    percent === undefined ? [] : [{ at, x: (WHOLE * at) / (percents.length - 1), y: heightOf(percent, scale) }],
  );
  const gapsBefore = ({ at }: Point) => percents.slice(0, at).filter((percent) => percent === undefined).length;
  return [...Map.groupBy(points, gapsBefore).values()];
}

type Labelled = { readonly y: number };

/** Two numbers at the ends of lines: moved away from each other as far as needed, within the picture. */
export function apart<One extends Labelled>(one: One, other: One): readonly [One, One] {
  const missing = LABEL_HEIGHT - Math.abs(one.y - other.y);
  if (missing <= 0) return [one, other];
  const upper = Math.min(Math.max(0, Math.min(one.y, other.y) - missing / 2), WHOLE - LABEL_HEIGHT);
  const lower = upper + LABEL_HEIGHT;
  return one.y <= other.y
    ? [
        { ...one, y: upper },
        { ...other, y: lower },
      ]
    : [
        { ...one, y: lower },
        { ...other, y: upper },
      ];
}
