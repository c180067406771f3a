import type { NewsKind } from './notice.ts';

/** Least important first. When two pieces of news share a message, it is about the more important, or the later. */
const order: readonly string[] = [
  'received',
  'late',
  'recalculated',
  'extended',
  'forwarded',
  'splitOff',
  'merged',
  'unmerged',
  'interimReplied',
  'apologised',
  'supplementRequested',
  'forwardedOut',
  'refused',
  'answered',
] satisfies readonly NewsKind[];

/** `than`: as stored; a kind of another version of the service is the least important. */
export const isAtLeastAsImportant = (kind: NewsKind, than: string): boolean =>
  order.indexOf(kind) >= order.indexOf(than);
