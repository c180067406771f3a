import type { Lang } from '../../../kernel/lang.ts';
import type { Draft } from '../domain/draft.ts';

/** What each step of the form needs. */
export type StepProps = {
  readonly lang: Lang;
  readonly typed: Draft;
  readonly agencies: readonly { readonly value: string; readonly label: string }[];
  /** The longest text that the server accepts. */
  readonly maxContent: number;
  /** In words, by field. */
  readonly errors: Readonly<Record<string, string | undefined>>;
};
