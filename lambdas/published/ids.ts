import { grouped, symbolsOf } from '../kernel/symbols.ts';
import type { Petition } from '../petitions/domain/case/petition.ts';
import { hmacBytes } from '../platform/hmac.ts';

/** 12 symbols of 31 are 59 bits: no two of a million petitions are likely to share one. */
const SYMBOLS = 12;

export type PublicIds = {
  /** Of what is published. */
  readonly id: string;
  /** Of the row of an open petition; another, so that nobody can tell which published petition it became. */
  readonly openId: string;
};

/**
 * The ids of a petition in public: the same on every run, and nobody can calculate one from a code, because the key is a
 * secret of the petition itself.
 */
export function publicIds({ code, keyHash }: Pick<Petition, 'code' | 'keyHash'>): PublicIds {
  const idFor = (purpose: string) => grouped(symbolsOf(hmacBytes(keyHash, purpose, code), SYMBOLS));
  return { id: idFor('published'), openId: idFor('open') };
}
