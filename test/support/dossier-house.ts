import { takeDossiers } from '../../lambdas/channels/dossiers/take-dossiers.ts';
import { heardStore } from '../../lambdas/channels/heard.ts';
import type { Source } from '../../lambdas/channels/source.ts';
import { sourceStore } from '../../lambdas/channels/sources.ts';
import { type Agency, treeOf } from '../../lambdas/directory/domain/tree.ts';
import { countAgencies } from '../../lambdas/dossiers/count-agencies.ts';
import { countStore } from '../../lambdas/dossiers/count-store.ts';
import { dossierStore } from '../../lambdas/dossiers/store.ts';
import { type Instant, localDateOf } from '../../lambdas/kernel/time.ts';
import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import { quotaStore } from '../../lambdas/platform/quota.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { tables as specs } from '../../lambdas/service.ts';
import { phuTho } from './agencies.ts';
import { calendar, someFacts } from './dossiers.ts';
import { INBOUND_KEY, signedHeaders } from './inbound.ts';
import { RATING_KEY } from './rating-key.ts';

/** A Thursday: the dossiers of `someFacts` are three working days late. */
export const NOW = '2026-11-19T03:00:00.000Z';

export const software = (given: Partial<Extract<Source, { kind: 'dossiers' }>> = {}): Source => ({
  ...{ id: 'mot-cua-1', name: 'Một cửa', kind: 'dossiers', agency: 'H44.100', generation: 1, active: true },
  ...given,
});

/** A row as one-stop software sends it. */
export const aRow = (given: Readonly<Record<string, unknown>> = {}) => ({
  ...{ code: 'H44.100-261102-0007', changedAt: '2026-11-18T02:00:00.000Z' },
  ...someFacts(),
  ...given,
});

/** `name` is what the header names as the source. */
type Sent = { readonly source?: Source; readonly now?: Instant; readonly name?: string };

/** Dossiers on tables in memory, in Phú Thọ; `around` stands between the service and its tables. */
export function dossierHouse(around: (table: Table) => Table = (table) => table, agencies: readonly Agency[] = phuTho) {
  const tables = {
    dossiers: memoryTable(specs.dossiers),
    counts: memoryTable(specs.dossierCounts),
    channels: memoryTable(specs.channels),
    heard: memoryTable(specs.heard),
    limits: memoryTable(specs.limits),
  };
  const sources = sourceStore(tables.channels);
  const deps = {
    sources,
    heard: heardStore(tables.heard),
    inboundKey: INBOUND_KEY,
    dossiers: dossierStore(around(tables.dossiers)),
    counts: countStore(around(tables.counts)),
    directory: { tree: async (now: Instant, on = localDateOf(now)) => treeOf(agencies, on) },
    calendar,
    quotas: quotaStore(tables.limits, RATING_KEY),
    ratingKey: RATING_KEY,
    proofKey: RATING_KEY,
  };

  /** What the software `source` sends, signed. */
  async function sendRaw(raw: string, { source = software(), now = NOW, name }: Sent = {}) {
    const headers = { ...signedHeaders({ raw, now, source }), 'webhook-source': name ?? source.id };
    return takeDossiers.invokeWith(deps, { headers, raw }, now);
  }
  const send = (dossiers: readonly unknown[], given?: Sent) => sendRaw(JSON.stringify({ dossiers }), given);
  const count = (now: Instant = NOW) => countAgencies(deps, now);
  return { tables, deps, connect: (source: Source) => sources.put(source), send, sendRaw, count };
}
