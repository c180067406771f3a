import type { Status } from '../../lambdas/petitions/domain/case/status.ts';

/** Working days, both ends included. */
export type Between = readonly [from: number, to: number];

/** How a petition ends, or its state when the demo is loaded. */
export type Outcome = {
  readonly name: string;
  readonly count: number;
  readonly status: Extract<
    Status,
    'submitted' | 'accepted' | 'processing' | 'awaitingPublication' | 'published' | 'answered' | 'refused'
  >;
  /** How long before the end it was received; without it, any time. */
  readonly age?: Between;
  /** How long after receipt it is answered: the limit is 15 working days. */
  readonly answerAfter?: Between;
  /** For an answer that waits for publication: how long before the end it was given. */
  readonly answeredAgo?: Between;
  readonly publishAfter?: Between;
  readonly isLate: boolean;
};

/** 2,000 petitions, of which about a month's worth is still open. */
// biome-ignore format: a table is read in rows
export const outcomes: readonly Outcome[] = [
  { name: 'fresh', count: 16, status: 'submitted', age: [0, 1], isLate: false },
  { name: 'neglected', count: 4, status: 'submitted', age: [17, 30], isLate: true },
  { name: 'accepted', count: 24, status: 'accepted', age: [2, 9], isLate: false },
  { name: 'in hand', count: 50, status: 'processing', age: [3, 12], isLate: false },
  { name: 'nearly due', count: 10, status: 'processing', age: [13, 15], isLate: false },
  { name: 'overdue', count: 14, status: 'processing', age: [17, 42], isLate: true },
  { name: 'awaiting', count: 12, status: 'awaitingPublication', answerAfter: [7, 13], answeredAgo: [0, 1], isLate: false },
  { name: 'awaiting long', count: 4, status: 'awaitingPublication', answerAfter: [10, 13], answeredAgo: [4, 7], isLate: false },
  { name: 'refused', count: 150, status: 'refused', isLate: false },
  { name: 'answered', count: 640, status: 'answered', answerAfter: [3, 15], isLate: false },
  { name: 'answered late', count: 160, status: 'answered', answerAfter: [17, 29], isLate: true },
  { name: 'published', count: 716, status: 'published', answerAfter: [4, 15], publishAfter: [1, 2], isLate: false },
  { name: 'published late', count: 200, status: 'published', answerAfter: [17, 26], publishAfter: [1, 5], isLate: true },
];

/** How many petitions each agency receives, in hundredths: of those dealt with in time, late long ago, late today. */
// biome-ignore format: a table is read in rows
export const shares: readonly { readonly agency: string; readonly inTime: number; readonly wasLate: number; readonly isLate: number }[] = [
  { agency: 'H44', inTime: 11, wasLate: 10, isLate: 8 },
  { agency: 'H44.01', inTime: 6, wasLate: 2, isLate: 0 },
  { agency: 'H44.03', inTime: 7, wasLate: 0, isLate: 0 },
  { agency: 'H44.07', inTime: 7, wasLate: 8, isLate: 8 },
  { agency: 'H44.08', inTime: 7, wasLate: 28, isLate: 44 },
  { agency: 'H44.100', inTime: 42, wasLate: 26, isLate: 32 },
  { agency: 'H44.104', inTime: 20, wasLate: 26, isLate: 8 },
];
