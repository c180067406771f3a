import type { Filled } from './acts.ts';

/** What a page with the form of one act is shown with, besides the thing itself. */
export type ShownForm<Act extends string> = {
  readonly typed?: Filled['typed'];
  readonly errors?: Filled['errors'] | undefined;
  /** The form that the reader chose. */
  readonly asked?: Act | undefined;
  /** The form that was refused: shown again also where it is no longer allowed, so that a text is not lost. */
  readonly refused?: Act | undefined;
  readonly notice?: string | undefined;
  /** What the reader did just now, as their browser says. */
  readonly done?: Act | undefined;
  readonly status?: number;
};
