import type { Words } from '../../../kernel/words.ts';

/** A figure as it is published: with its numbers, or without where too few people stand behind it. */
export type Figure = {
  readonly label: Words;
  readonly suppressed?: boolean | undefined;
  readonly n?: number;
  readonly levels?: readonly number[];
  readonly satisfiedShare?: number;
  readonly interval?: readonly [low: number, high: number];
  /** Of overall figures: the overall question, or all questions pooled where nobody was asked it. */
  readonly basis?: 'question' | 'items';
};

/** The scores of one agency and period. */
export type Score = {
  readonly agency: string;
  readonly period: { readonly id: string; readonly state: 'open' | 'closed' };
  readonly method: { readonly id: string; readonly version: string };
  readonly asOf?: string | undefined;
  readonly respondents: number;
  readonly overall: Figure;
  readonly factors: readonly (Figure & { readonly key: string })[];
  readonly items: readonly (Figure & { readonly key: string })[];
};

export type ChildRow = {
  readonly code: string;
  readonly name: string;
  /** How many agencies stand directly below it. */
  readonly below: number;
  readonly figure: Figure;
};

/** The periods to choose from, each with its link. */
export type Choice = { readonly id: string; readonly href: string };
export type Periods = { readonly offered: readonly Choice[]; readonly before?: Choice; readonly after?: Choice };
