import { isRefusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { log } from '../platform/log.ts';
import type { HeardStore } from './heard.ts';

export type HeardDeps = { readonly heard: Pick<HeardStore, 'note'> };

/**
 * Notes for administrators when a registered source was last heard of, and returns the answer that it gets. A note that
 * fails does not change it: what the source sent is stored already, and the next request is noted again.
 */
export async function noteHeard<Answer>(
  { heard }: HeardDeps,
  source: string,
  at: Instant,
  answer: Answer,
  refused: string | undefined = isRefusal(answer) ? answer.refused : undefined,
): Promise<Answer> {
  try {
    await heard.note(source, { at, refused });
  } catch (error) {
    log.fault('HEARD_NOT_NOTED', error, { source });
  }
  return answer;
}

/** The code of a batch of which nothing was taken; undefined if some of it was. */
export const wholeRefusal = (items: readonly { readonly result: string; readonly code?: string }[]) =>
  items.every(({ result }) => result === 'refused') ? items[0]?.code : undefined;
