import type { Instant } from '../../../lambdas/kernel/time.ts';
import type { Probe } from './probe.ts';

/** What the owner of a token asks with. */
export type Staff = {
  readonly ask: Probe;
  readonly now: Instant;
  /** 0 if a report is right, 1 if something in it differs. */
  readonly verify: (id: string) => Promise<0 | 1>;
};
