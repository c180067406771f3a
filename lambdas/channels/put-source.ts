import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { hasRole } from '../kernel/caller.ts';
import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { SourceAnswer } from './answers.ts';
import { inboundKey, rootAgency, sources } from './config.ts';
import { PutSourceInput } from './contract.ts';
import { refusals } from './refusals.ts';
import { SECRET, SOURCE_ID, sourceSample } from './samples.ts';
import { type Source, secretOf } from './source.ts';
import type { SourceStore } from './sources.ts';

type Deps = {
  readonly sources: Pick<SourceStore, 'findFresh' | 'put'>;
  readonly inboundKey: string;
  readonly root: string;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

/** `PUT /v1/staff/sources/{id}`: adds or changes a gateway, a kiosk or a system, and returns its signing secret. */
export const putSource = staffOperation({
  route: {
    id: 'channels.putSource',
    method: 'PUT',
    path: '/v1/staff/sources/{id}',
    summary: 'Connect or change a gateway, a kiosk or a system',
  },
  input: PutSourceInput,
  answers: { 200: SourceAnswer },
  refuses: pick(refusals, 'source.generationPast', 'source.agencyUnknown'),
  example: () => ({
    request: { params: { id: SOURCE_ID }, body: sourceSample },
    answers: { 200: { id: SOURCE_ID, ...sourceSample, secret: SECRET } },
  }),
  wire: (): Deps => ({ sources: sources(), inboundKey: inboundKey(), root: rootAgency(), directory: directory() }),
  run: put,
});

async function put(
  { sources, inboundKey, root, directory }: Deps,
  { caller, params: { id }, body, now }: StaffRequest<typeof PutSourceInput>,
) {
  if (!hasRole(caller, 'admin') || caller.agency !== root) return refuse('caller.forbidden');

  if (body.kind !== 'sms' && (await directory.tree(now)).find(body.agency) === undefined) {
    return refuse('source.agencyUnknown');
  }
  const generation = body.generation ?? (await sources.findFresh(id))?.generation ?? 1;
  const source: Source = { ...body, id, generation };
  if ((await sources.put(source)) === 'conflict') {
    return refuse('source.generationPast', {
      detail: '`generation` must be at least the current one (it only increases).',
    });
  }
  return reply(200, { ...source, secret: secretOf(inboundKey, source) });
}
