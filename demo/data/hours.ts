/** Spans of local time, in minutes since midnight, with weights. */
export type Hours = readonly (readonly [span: readonly [from: number, to: number], weight: number])[];

const MORNING = [450, 689] as const;
const AFTERNOON = [810, 1_019] as const;
const LUNCH = [690, 779] as const;
const EVENING = [1_095, 1_334] as const;
const DAYTIME = [510, 1_094] as const;

/** When ratings are given: at the counter while it is open, from home otherwise. Monday mornings are busy. */
export const ratingHours = {
  counterOnMonday: [
    [MORNING, 76],
    [AFTERNOON, 24],
  ],
  counter: [
    [MORNING, 61],
    [AFTERNOON, 39],
  ],
  home: [
    [LUNCH, 20],
    [AFTERNOON, 12],
    [EVENING, 68],
  ],
  dayOff: [
    [DAYTIME, 55],
    [EVENING, 45],
  ],
} as const satisfies Record<string, Hours>;

/** When something happens to a petition; staff take it on before they assign it, and answer after both. */
export const petitionHours = {
  /** Somebody writes from the office, the shop or the field. */
  day: [[[425, 1_045], 1]],
  evening: [[[1_110, 1_335], 1]],
  accepting: [[[455, 609], 1]],
  assigning: [[[615, 685], 1]],
  answering: [[[815, 1_005], 1]],
} as const satisfies Record<string, Hours>;
