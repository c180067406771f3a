import type * as z from 'zod';
import { rootAgency } from '../../directory/config.ts';
import { placeOf } from '../../directory/domain/places.ts';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { adviseSender } from '../../petitions/advice/advise.ts';
import type { Advice } from '../../petitions/advice/answers.ts';
import { AdviceInput } from '../../petitions/advice/contract.ts';
import type { Draft } from './domain/draft.ts';

/** `content`: the text as it would be received, to which the positions in the advice refer. */
export type DraftAdvice = DeepReadonly<z.infer<ReturnType<typeof Advice>>> & { readonly content: string };

/**
 * What `POST /v1/petitionAdvice` returns for a draft. Undefined for one that it refuses: its own step shows what is wrong
 * with it.
 */
export async function adviceFor({ content, matter, commune }: Draft, now: Instant): Promise<DraftAdvice | undefined> {
  const { body: Body } = AdviceInput.shape;
  const place = placeOf(rootAgency(), commune)?.name.vi;
  const body = Body.safeParse({ content, ...(matter !== '' && { matter }), ...(place && { commune: place }) });
  if (!body.success) return undefined;
  const advised = await adviseSender.invoke({ body: body.data }, now);
  return isRefusal(advised) ? undefined : { ...advised.body, content: body.data.content };
}
