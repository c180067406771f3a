import type { Words } from '../../kernel/words.ts';
import source from '../data/timeliness.json' with { type: 'json' };

/** What people read for the id of the method by which petitions are counted. */
export const timelinessLabels: Readonly<Record<string, Words>> = { [source.id]: source.name };
