import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import type { Request } from '../platform/operation.ts';
import { isRecent, isSigned } from '../platform/standard-webhook.ts';
import { type InboundInput, SourceId } from './contract.ts';
import { type Source, secretsOf } from './source.ts';
import type { SourceStore } from './sources.ts';

type Deps = { readonly sources: Pick<SourceStore, 'find'>; readonly inboundKey: string };

/** A request that its source has signed: `webhookId` names it over all its attempts, `attemptedAt` (Unix seconds) this one. */
export type Verified = { readonly source: Source; readonly webhookId: string; readonly attemptedAt: number };

type Unverified = Refusal<'inbound.unsigned' | 'inbound.sourceUnknown' | 'inbound.stale'>;

/**
 * Whoever cannot sign learns nothing, not even which sources there are: a source that is not there has a secret all the
 * same, which nobody was told. That a source is switched off, or a clock is wrong, is for the holder of its secret.
 */
export async function verify(
  { sources, inboundKey }: Deps,
  { params, headers, raw, now }: Request<typeof InboundInput>,
): Promise<Verified | Unverified> {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  const source = await sourceNamed(sources, params.source, now);
  const secrets = secretsOf(inboundKey, source ?? { id: params.source, generation: 1 });
  if (!isSigned(signatures, secrets, { id, timestamp, raw })) return refuse('inbound.unsigned');

  if (source?.active !== true) return refuse('inbound.sourceUnknown');
  if (!isRecent(timestamp, Date.parse(now))) {
    return refuse('inbound.stale', { detail: 'The webhook-timestamp is more than five minutes from our clock.' });
  }
  return { source, webhookId: id, attemptedAt: Number(timestamp) };
}

const sourceNamed = async (sources: Deps['sources'], id: string, now: Instant): Promise<Source | undefined> =>
  SourceId.safeParse(id).success ? sources.find(id, now) : undefined;
