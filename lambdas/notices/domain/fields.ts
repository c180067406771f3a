import type { NewsKind } from './notice.ts';

/**
 * What a template may name. `needed` has to be in it, because a message without it would say nothing; `always` has a
 * value in every message, and `sometimes` only in some, so it belongs in an optional part.
 */
export type FieldRules = {
  readonly needed: readonly string[];
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
};

type KindFields = {
  /** Short facts, in every message about this. */
  readonly facts?: readonly string[];
  /** Words of the agency or of the service at length: by e-mail only, because others may read messages on a phone. */
  readonly words?: readonly string[];
  readonly optionalFacts?: readonly string[];
  readonly optionalWords?: readonly string[];
};

const kindFields: Readonly<Record<NewsKind, KindFields>> = {
  received: { facts: ['due'] },
  late: { facts: ['due'] },
  recalculated: { facts: ['due'] },
  extended: { facts: ['due'], optionalWords: ['reason'] },
  forwarded: { facts: ['to', 'due'] },
  splitOff: { facts: ['from', 'to', 'due'] },
  merged: {},
  unmerged: { facts: ['due'] },
  interimReplied: { optionalFacts: ['newDueOn'], optionalWords: ['text'] },
  apologised: { optionalFacts: ['newDueOn'], optionalWords: ['letterNumber', 'letterDate', 'text'] },
  supplementRequested: { words: ['note'] },
  supplementMissed: {},
  forwardedOut: { facts: ['to'] },
  refused: { words: ['why'], optionalWords: ['where', 'note'] },
  answered: { words: ['text'] },
  returned: { facts: ['due'] },
  reopened: { facts: ['due'] },
  appealed: { facts: ['to', 'due'] },
  withdrawn: {},
  removed: {},
  receiptRenewed: { facts: ['receipt'] },
};

export const newsKinds = Object.keys(kindFields) as readonly NewsKind[];

/** The fields of a template for one kind of news by one channel. */
export function fieldsFor(kind: NewsKind, channel: 'sms' | 'email'): FieldRules {
  const { facts = [], words = [], optionalFacts = [], optionalWords = [] } = kindFields[kind];
  const needed = ['code', 'place', ...facts];
  if (channel === 'sms') return { needed, always: needed, sometimes: [...optionalFacts, 'stopWord'] };
  const always = [...needed, 'agency', ...words];
  return { needed: always, always, sometimes: [...optionalFacts, ...optionalWords, 'stopLink'] };
}
