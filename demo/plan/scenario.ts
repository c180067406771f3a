import type { Case } from '../data/case.ts';
import type { Outcome } from '../data/outcomes.ts';
import type { RefusedCase } from '../data/refused-cases.ts';
import type { FieldValues } from './field-values.ts';
import type { Span } from './span.ts';
import type { Timeline } from './timeline.ts';

/** What is known of a petition before its requests are written. */
export type Scenario = {
  readonly seed: number;
  readonly span: Span;
  /** Counts the petitions from 1. */
  readonly number: number;
  readonly outcome: Outcome;
  readonly agency: string;
  readonly template: Case | RefusedCase;
  readonly fieldValues: FieldValues;
  readonly timeline: Timeline;
};
