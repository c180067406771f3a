import { canonicalJson } from '../kernel/canonical-json.ts';
import { digestOf } from '../platform/archive.ts';

/** Recognises the repetition of a request: the same act with the same body, its version included. */
export const requestHash = (act: string, body: unknown): string =>
  digestOf(Buffer.from(canonicalJson({ act, body })), 'hex');
