import { hasRole } from '../kernel/caller.ts';
import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { inboundKey, rootAgency, sources } from './config.ts';
import { PutSourceInput, statuses } from './contract.ts';
import { type Source, secretOf } from './source.ts';
import type { SourceStore } from './sources.ts';

type Deps = {
  readonly sources: Pick<SourceStore, 'findFresh' | 'put'>;
  readonly inboundKey: string;
  readonly root: string;
};

/** `PUT /v1/staff/sources/{id}`: connects a gateway, or changes it, and tells the secret with which it signs. */
export const putSource = staffOperation({
  route: 'channels.putSource',
  input: PutSourceInput,
  statuses,
  wire: () => ({ sources: sources(), inboundKey: inboundKey(), root: rootAgency() }),
  run: put,
});

async function put(
  { sources, inboundKey, root }: Deps,
  { caller, params: { id }, body }: StaffRequest<typeof PutSourceInput>,
) {
  if (!hasRole(caller, 'admin') || caller.agency !== root) return refuse('caller.forbidden');

  const generation = body.generation ?? (await sources.findFresh(id))?.generation ?? 1;
  const source: Source = { ...body, id, generation };
  if ((await sources.put(source)) === 'conflict') {
    return refuse('source.generationPast', { detail: 'A secret that was renewed is not honoured again: count on.' });
  }
  return reply(200, { ...source, secret: secretOf(inboundKey, source) });
}
