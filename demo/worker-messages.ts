/** Which demo to generate. */
export type DemoOptions = {
  readonly seed: number;
  /** The end of the demo: an instant in any time zone. */
  readonly until: string;
  /** The share of the whole, for tests; 1 is everything. */
  readonly share?: number;
};

/** The messages of the thread that generates the demo. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly label: string }
  | { readonly kind: 'items'; readonly table: string; readonly items: readonly Readonly<Record<string, unknown>>[] }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'end' };
