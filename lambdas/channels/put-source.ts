import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { hasRole } from '../kernel/caller.ts';
import { isSameJson } from '../kernel/canonical-json.ts';
import { type Recorded, recordChange } from '../kernel/record.ts';
import { refuse } from '../kernel/refusal.ts';
import { log } from '../platform/log.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { inboundKey, rootAgency, sources } from './config.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { SECRET, SOURCE_ID, sourceSample } from './samples.ts';
import { type Source, secretOf } from './source.ts';
import { SourceAnswer } from './source-answers.ts';
import { PutSourceInput } from './source-contract.ts';
import type { SourceRecords } from './source-records.ts';
import type { SourceStore } from './sources.ts';

type Deps = {
  readonly sources: Pick<SourceStore, 'put'>;
  readonly records: Pick<SourceRecords, 'find'>;
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
  refuses: pick(refusals, 'source.generationPast', 'source.agencyUnknown', 'source.changed'),
  example: () => ({
    request: { params: { id: SOURCE_ID }, body: sourceSample },
    answers: { 200: { id: SOURCE_ID, ...sourceSample, version: 1, secret: SECRET } },
  }),
  wire: (): Deps => ({
    ...{ sources: sources(), records: records() },
    ...{ inboundKey: inboundKey(), root: rootAgency(), directory: directory() },
  }),
  run: put,
});

async function put(
  { sources, records, inboundKey, root, directory }: Deps,
  { caller, params: { id }, body: { why, version, ...body }, now }: StaffRequest<typeof PutSourceInput>,
) {
  if (!hasRole(caller, 'admin') || caller.agency !== root) return refuse('caller.forbidden');

  const record = await records.find(id);
  // What is connected already is changed and revoked also after its agency has ended.
  const isNew = body.kind !== 'sms' && body.agency !== agencyOf(record?.value);
  if (isNew && (await directory.tree(now)).find(body.agency) === undefined) return refuse('source.agencyUnknown');
  const source: Source = { ...body, id, generation: body.generation ?? record?.value.generation ?? 1 };
  const saved = (version: number) => {
    log.info('SOURCE_KEY_GIVEN', { source: id });
    return reply(200, { ...source, version, secret: secretOf(inboundKey, source) });
  };
  // Nothing to write: the same request again, or the first one whose answer was lost.
  if (record !== undefined && isSaved(source, record)) return saved(record.version);
  if (record !== undefined && source.generation < record.value.generation) {
    return refuse('source.generationPast', {
      detail: '`generation` must be at least the current one (it only increases).',
    });
  }
  if (version !== undefined && version !== (record?.version ?? 0)) return refuse('source.changed');

  const by = { at: now, by: caller.id, byName: caller.name, ...(why !== undefined && { why }) };
  const history = recordChange(record, by);
  if ((await sources.put(source, history)) === 'written') return saved(history.version);
  const current = await records.find(id);
  return current !== undefined && isSaved(source, current) ? saved(current.version) : refuse('source.changed');
}

/** One of an earlier version has no recorded change, and is written again so that lists have it. */
const isSaved = (source: Source, { value, changes }: Recorded<Source>): boolean =>
  changes.length > 0 && isSameJson(value, source);

const agencyOf = (source: Source | undefined) => (source?.kind === 'sms' ? undefined : source?.agency);
