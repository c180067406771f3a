import type { Staff } from './staff.ts';

/** One request to the stack, before it is known how to authorize it. */
export type ApiCall = {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  /** Whose token it carries; a path under `/v1/staff` without one carries the administrator's. */
  readonly by?: Staff;
  readonly headers?: Readonly<Record<string, string>>;
};
