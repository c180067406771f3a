import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { log } from '../../platform/log.ts';
import { similarPetitions } from '../../published/similar.ts';
import type { Draft } from './domain/draft.ts';

/** The published petitions that the form shows beside a draft. */
export type SimilarEntries = Extract<
  Awaited<ReturnType<typeof similarPetitions.invoke>>,
  { readonly status: 200 }
>['body']['items'];

/** Published petitions that are similar to a draft. It is only advice: if it fails, the form goes on without it. */
export async function similarTo(draft: Draft, now: Instant): Promise<SimilarEntries> {
  const { content, agency, matter, commune } = draft;
  const chosen = {
    ...{ ...(agency !== '' && { agency }), ...(matter !== '' && { matter }) },
    ...(commune !== '' && { commune }),
  };
  try {
    const found = await similarPetitions.invoke({ body: { content, ...chosen } }, now);
    return isRefusal(found) ? [] : found.body.items;
  } catch (error) {
    log.fault('SIMILAR_FAILED', error, {});
    return [];
  }
}
