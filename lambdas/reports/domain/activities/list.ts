import type { Words } from '../../../kernel/words.ts';
import source from '../../data/activities.json' with { type: 'json' };

/** Something that an agency counts itself, because the service cannot. */
export type Activity = {
  readonly id: string;
  readonly label: Words;
  readonly unit: Words;
  /** Keeps out typing errors; no agency has as many. */
  readonly most: number;
  /** In the sentence of the official document, with `{count}`; and for 0. */
  readonly some: string;
  readonly none: string;
};

type ActivityList = { readonly id: string; readonly version: string; readonly items: readonly Activity[] };

/** What agencies enter for the report of a period: versioned data. */
export const activityList: ActivityList = source;
