import * as z from 'zod';
import { charsets } from '../platform/charset.ts';
import { hmacBytes } from '../platform/hmac.ts';
import { webhookSecret } from '../platform/standard-webhook.ts';
import { Mapping, SourceId } from './contract.ts';

/** A gateway whose messages are accepted. */
export const Source = z.object({
  id: SourceId,
  name: z.string(),
  kind: z.literal('sms'),
  mapping: Mapping,
  generation: z.number().int().min(1),
  active: z.boolean(),
  charset: z.enum(charsets).optional(),
});
export type Source = z.infer<typeof Source>;

type SecretInput = Pick<Source, 'id' | 'generation'>;

/** The signing secret of a source; not stored, but derived from the key, the id and the generation. */
export const secretOf = (key: string, { id, generation }: SecretInput): string =>
  webhookSecret(hmacBytes(key, `source ${generation}`, id));

/** The accepted secrets: of the current generation, and of the previous one while the gateway switches over. */
export const secretsOf = (key: string, { id, generation }: SecretInput): readonly string[] =>
  [generation, generation - 1]
    .filter((number) => number > 0)
    .map((number) => secretOf(key, { id, generation: number }));
