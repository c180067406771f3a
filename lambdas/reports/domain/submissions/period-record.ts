import type { Activities } from '../activities/activities.ts';
import type { Submission } from './submission.ts';

/**
 * What an agency adds to the report of a period: figures that it counted itself, and the papers that it signed. They are
 * one item, so that no figure changes while a paper that states it is submitted.
 */
export type PeriodRecord = {
  readonly agency: string;
  readonly period: string;
  readonly submission?: Submission | undefined;
  readonly activities?: Activities | undefined;
};
