import { MAX_ROWS } from '../../../dossiers/contract.ts';
import type { LineFacts } from '../../../dossiers/domain/sheet/read-facts.ts';
import type { sendDossiers } from '../../../dossiers/send-dossiers.ts';
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { mapConcurrent } from '../../../platform/map-concurrent.ts';
import type { Invoker } from '../../../platform/operation.ts';

export type Send = typeof sendDossiers.invoke;
type Taken = Exclude<Awaited<ReturnType<Send>>, Refusal>['body'];
export type Item = Omit<Taken['items'][number], 'index'>;

/** A row and what it came to; nothing if time was up before. */
export type SentRow = { readonly row: LineFacts; readonly item?: Item };

/** Two batches have 20 rows in progress: more only wait for the processor. */
const CONCURRENCY = 2;

type Sending = {
  readonly mode: 'preview' | 'apply';
  readonly by: Invoker;
  /** No batch is sent after it: a function has ten seconds. */
  readonly isOver: () => boolean;
};

/** Sends the rows of a sheet to the operation of the API, batch by batch. A batch that is all of other agencies is named row by row. */
export async function sendRows(
  send: Send,
  rows: readonly LineFacts[],
  { mode, by, isOver }: Sending,
): Promise<readonly SentRow[] | Refusal> {
  const batches = Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, at) =>
    rows.slice(at * MAX_ROWS, (at + 1) * MAX_ROWS),
  );
  const sent = await mapConcurrent(batches, { concurrency: CONCURRENCY }, async (batch) => {
    if (isOver()) return batch.map((row): SentRow => ({ row }));
    const taken = await send({ body: { dossiers: batch.map(({ facts }) => facts), mode } }, by);
    if (!isRefusal(taken)) return batch.map((row, at): SentRow => withItem(row, taken.body.items[at]));
    if (taken.refused !== 'dossier.notFound') return taken;
    const item = { result: 'refused', code: 'dossier.outsideScope' } as const;
    return batch.map((row): SentRow => ({ row, item }));
  });
  return sent.find(isRefusal) ?? sent.flatMap((rows) => (isRefusal(rows) ? [] : rows));
}

const withItem = (row: LineFacts, item: Item | undefined): SentRow => ({ row, ...(item && { item }) });
