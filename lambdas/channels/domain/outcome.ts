/** What was made of a message. */
export const outcomes = ['petition', 'rating', 'status', 'help', 'notTaken'] as const;
export type Outcome = (typeof outcomes)[number];

/** `reply` is what its sender is told. */
export type Done = { readonly outcome: Outcome; readonly reply: string };
