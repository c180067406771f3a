/** What story is wanted. */
export type Wish = {
  readonly seed: number;
  /** Where it ends: an instant in any time zone. */
  readonly until: string;
  /** How much of all of it, for tests; 1 is everything. */
  readonly share?: number;
};

/** What the thread that makes it says. */
export type Said =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly label: string }
  | { readonly kind: 'items'; readonly table: string; readonly items: readonly Readonly<Record<string, unknown>>[] }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'end' };
