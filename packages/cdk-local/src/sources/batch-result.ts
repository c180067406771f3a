import type { Outcome } from '../functions/sandbox.ts';
import { isRecord, records } from '../properties.ts';

/**
 * Which items of a batch failed, by their identifiers; `all` if the function failed as a whole, or if its report
 * names something that is not in the batch (Lambda then treats the whole batch as failed).
 */
export type Failed = 'all' | readonly string[];

export function failedItems(outcome: Outcome, identifiers: readonly string[], reportsFailures: boolean): Failed {
  if (!outcome.ok) return 'all';
  if (!reportsFailures) return [];
  const result: unknown = JSON.parse(outcome.payload);
  if (result === null || result === '') return [];
  if (!isRecord(result)) return 'all';
  if (result['batchItemFailures'] === undefined || result['batchItemFailures'] === null) return [];
  if (!Array.isArray(result['batchItemFailures'])) return 'all';

  const failed = records(result, 'batchItemFailures').map((item) => item['itemIdentifier']);
  const known = failed.filter((id) => typeof id === 'string').filter((id) => identifiers.includes(id));
  return known.length === result['batchItemFailures'].length ? known : 'all';
}
