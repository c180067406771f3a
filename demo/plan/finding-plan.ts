import { addDays, type Instant, instantAt, localDateOf } from '../../lambdas/kernel/time.ts';
import { type DemoFinding, findings } from '../data/findings.ts';

export type PlannedFinding = DemoFinding & { readonly id: string; readonly at: (day: number) => Instant };

/** In office hours; whether the day is a working day does not matter for what a register keeps. */
const TIME = '09:30';

/** The register of findings, with the days counted from the end of the demo. */
export const findingPlan = (until: Instant): readonly PlannedFinding[] =>
  findings.map((finding, at) => ({
    ...finding,
    id: `0197c2a0-0000-7000-8000-${`${at + 1}`.padStart(12, '0')}`,
    at: (day) => instantAt(addDays(localDateOf(until), day), TIME),
  }));
