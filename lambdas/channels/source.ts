import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import { charsets } from '../platform/charset.ts';
import { hmacBytes } from '../platform/hmac.ts';
import { webhookSecret } from '../platform/standard-webhook.ts';
import { Mapping, ratingSourceKinds, SourceId, StatusMapping } from './contract.ts';

export const sourceFields = {
  id: SourceId,
  name: z.string(),
  generation: z.number().int().min(1),
  active: z.boolean(),
};

/** A gateway whose messages are accepted. */
const SmsSource = z.object({
  ...sourceFields,
  kind: z.literal('sms'),
  mapping: Mapping,
  // Absent in sources of versions before it, and where the usual names are meant.
  status: StatusMapping.optional(),
  charset: z.enum(charsets).optional(),
});
export type SmsSource = z.infer<typeof SmsSource>;

/** A kiosk or a system whose ratings are accepted, of `agency` and all agencies below it. */
const RatingSource = z.object({ ...sourceFields, kind: z.enum(ratingSourceKinds), agency: AgencyCode });
export type RatingSource = z.infer<typeof RatingSource>;

/** One-stop software whose dossiers are accepted, of `agency` and all agencies below it. */
const DossierSource = z.object({ ...sourceFields, kind: z.literal('dossiers'), agency: AgencyCode });
type DossierSource = z.infer<typeof DossierSource>;

export const Source = z.discriminatedUnion('kind', [SmsSource, RatingSource, DossierSource]);
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

/** Whether a source may report about an agency: its own, and all below. */
export const isInScope = (
  { agency: own }: Pick<RatingSource | DossierSource, 'agency'>,
  agency: string,
  superiorsOf: (code: string) => readonly string[],
): boolean => agency === own || superiorsOf(agency).includes(own);
