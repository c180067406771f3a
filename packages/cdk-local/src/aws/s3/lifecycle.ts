import { number, optionalText, record, records } from '../../properties.ts';
import type { Resource } from '../types.ts';

const DAY_MS = 86_400_000;

/** Whether a lifecycle rule of the bucket has expired an object: at the midnight (UTC) after so many days, as S3 does. */
export function hasExpired(bucket: Resource, object: { readonly key: string; readonly at: string }, nowMs: number) {
  return records(record(bucket.properties, 'LifecycleConfiguration'), 'Rules').some((rule) => {
    const days = number(rule, 'ExpirationInDays', 0);
    if (days === 0 || rule['Status'] !== 'Enabled' || !object.key.startsWith(optionalText(rule, 'Prefix') ?? '')) {
      return false;
    }
    return Math.ceil((Date.parse(object.at) + days * DAY_MS) / DAY_MS) * DAY_MS <= nowMs;
  });
}
