/** The statuses in which the agency has the petition and its answer is not written. */
export const inHand = ['submitted', 'accepted', 'processing'] as const;
export type InHand = (typeof inHand)[number];
