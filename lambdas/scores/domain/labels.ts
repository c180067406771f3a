import type { Words } from '../../kernel/words.ts';
import source from '../data/method.json' with { type: 'json' };

/** What people read for the id of a method. */
export const methodLabels: Readonly<Record<string, Words>> = { [source.id]: source.name };
