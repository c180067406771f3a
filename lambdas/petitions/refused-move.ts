import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Petition } from './domain/case/petition.ts';

/**
 * A refused act with the current version and what is allowed now, so that a client can decide again without another
 * request. Only for callers who may read the petition.
 */
export const refusedMove = <Code extends string>(
  { refused, detail }: Refusal<Code>,
  { version }: Pick<Petition, 'version'>,
  allowed: readonly string[],
): Refusal<Code> => refuse(refused, { ...detail, version, allowed });
