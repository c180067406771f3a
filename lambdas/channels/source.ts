import * as z from 'zod';
import { keyedDigest } from '../platform/keyed.ts';
import { webhookSecret } from '../platform/standard-webhook.ts';
import { Mapping, SourceId } from './contract.ts';

/** A gateway whose messages are taken in. */
export const Source = z.object({
  id: SourceId,
  name: z.string(),
  kind: z.literal('sms'),
  mapping: Mapping,
  generation: z.number().int().min(1),
  active: z.boolean(),
});
export type Source = z.infer<typeof Source>;

type Named = Pick<Source, 'id' | 'generation'>;

/** The secret of a source is kept nowhere: it follows from our key, the name and the generation. */
export const secretOf = (key: string, { id, generation }: Named): string =>
  webhookSecret(keyedDigest(key, `source ${generation}`, id));

/** What it may sign with: the secret of this generation, and of the one before while the gateway is changed over. */
export const secretsOf = (key: string, { id, generation }: Named): readonly string[] =>
  [generation, generation - 1].filter((one) => one > 0).map((one) => secretOf(key, { id, generation: one }));
