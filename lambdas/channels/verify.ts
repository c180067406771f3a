import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import type { Request } from '../platform/operation.ts';
import { isRecent, isSigned } from '../platform/standard-webhook.ts';
import { type InboundInput, SourceId } from './contract.ts';
import { type HeardDeps, noteHeard } from './note-heard.ts';
import { type Source, secretsOf } from './source.ts';
import type { SourceStore } from './sources.ts';

export type VerifyDeps = HeardDeps & { readonly sources: Pick<SourceStore, 'find'>; readonly inboundKey: string };

/** A request signed by its source; `webhookId` is the same for all attempts. */
export type VerifiedRequest = { readonly source: Source; readonly webhookId: string };

type VerificationRefusal = Refusal<'inbound.unsigned' | 'inbound.sourceUnknown' | 'inbound.stale'>;

/**
 * Verifies the signature first, so that unsigned requests learn nothing, not even which sources exist: unknown sources
 * are checked against a derived secret too. Only a signed request learns that its source is inactive or its clock wrong.
 */
export async function verify(
  deps: VerifyDeps,
  request: Request<typeof InboundInput>,
): Promise<VerifiedRequest | VerificationRefusal> {
  const source = await findSource(deps.sources, request.params.source, request.now);
  const verified = verifyAs(source, deps.inboundKey, request);
  return source !== undefined && isRefusal(verified) ? noteHeard(deps, source.id, request.now, verified) : verified;
}

function verifyAs(
  source: Source | undefined,
  inboundKey: string,
  { params, headers, raw, now }: Request<typeof InboundInput>,
): VerifiedRequest | VerificationRefusal {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': signatures = '' } = headers;
  const secrets = secretsOf(inboundKey, source ?? { id: params.source, generation: 1 });
  if (!isSigned(signatures, secrets, { id, timestamp, raw })) return refuse('inbound.unsigned');

  if (source?.active !== true) return refuse('inbound.sourceUnknown');
  if (!isRecent(timestamp, Date.parse(now))) {
    return refuse('inbound.stale', {
      detail: '`webhook-timestamp` differs from the server time by more than five minutes.',
    });
  }
  return { source, webhookId: id };
}

const findSource = async (sources: VerifyDeps['sources'], id: string, now: Instant): Promise<Source | undefined> =>
  SourceId.safeParse(id).success ? sources.find(id, now) : undefined;
