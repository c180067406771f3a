import type { Case } from '../data/case.ts';
import type { Fate } from '../data/fates.ts';
import type { RefusedCase } from '../data/refused-cases.ts';
import type { Blanks } from './petition-text.ts';
import type { Span } from './span.ts';
import type { Timeline } from './timeline.ts';

/** What is known of a petition before its requests are written. */
export type Story = {
  readonly seed: number;
  readonly span: Span;
  /** Counts the petitions from 1. */
  readonly number: number;
  readonly fate: Fate;
  readonly agency: string;
  readonly told: Case | RefusedCase;
  readonly blanks: Blanks;
  readonly timeline: Timeline;
};
