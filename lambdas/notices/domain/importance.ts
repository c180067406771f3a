import type { NewsKind } from './notice.ts';

/**
 * When two pieces of news share a message, it is about the more important, or the later. What opens, ends or turns the
 * case, or asks something of the sender, comes first: of these the last one counts.
 */
const weights: Readonly<Record<NewsKind, number>> = {
  // Never shares a message.
  receiptRenewed: 0,
  received: 1,
  late: 2,
  ...{ recalculated: 3, extended: 3 },
  ...{ forwarded: 4, splitOff: 4, merged: 4, unmerged: 4 },
  ...{ interimReplied: 5, apologised: 5 },
  ...{ supplementRequested: 6, supplementMissed: 6, forwardedOut: 6, refused: 6, answered: 6, returned: 6 },
  ...{ reopened: 6, appealed: 6, withdrawn: 6, removed: 6 },
};

const weightOf: ReadonlyMap<string, number> = new Map(Object.entries(weights));

/** `than`: as stored; a kind of another version of the service is the least important. */
export const isAtLeastAsImportant = (kind: NewsKind, than: string): boolean =>
  weights[kind] >= (weightOf.get(than) ?? 0);
