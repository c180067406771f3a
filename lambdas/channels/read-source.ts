import { directory } from '../directory/config.ts';
import { mayReview } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { changesOf } from '../kernel/record.ts';
import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { heard, rootAgency } from './config.ts';
import type { HeardStore } from './heard.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { heardSample, kioskSample, sourceChangeSample } from './samples.ts';
import { SourceRecord } from './source-answers.ts';
import { ReadSourceInput } from './source-contract.ts';
import type { SourceRecords } from './source-records.ts';

type Deps = {
  readonly records: Pick<SourceRecords, 'find'>;
  readonly heard: Pick<HeardStore, 'of'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly root: string;
};

/**
 * `GET /v1/staff/sources/{id}`: a source with who changed what of it, and when it was last heard of, for administrators
 * and auditors at or above its agency. Its secret is only in the answer to whom may change it.
 */
export const readSource = staffOperation({
  route: {
    id: 'channels.source',
    method: 'GET',
    path: '/v1/staff/sources/{id}',
    summary: 'Read a gateway, a kiosk or a system with its changes',
  },
  input: ReadSourceInput,
  answers: { 200: SourceRecord },
  refuses: pick(refusals, 'source.unknown'),
  example: () => ({
    request: { params: { id: kioskSample.id } },
    answers: { 200: { ...kioskSample, ...heardSample, version: 1, changes: [sourceChangeSample] } },
  }),
  wire: (): Deps => ({ records: records(), heard: heard(), directory: directory(), root: rootAgency() }),
  run: read,
});

async function read(deps: Deps, { caller, params: { id }, now }: StaffRequest<typeof ReadSourceInput>) {
  const record = await deps.records.find(id);
  if (record === undefined) return refuse('source.unknown');
  const { value, version } = record;
  const agency = value.kind === 'sms' ? deps.root : value.agency;
  if (!mayReview(caller, agency, await deps.directory.tree(now))) return refuse('source.unknown');

  const heardOf = (await deps.heard.of([id])).get(id);
  return reply(200, { ...value, ...heardOf, version, changes: changesOf(record) });
}
