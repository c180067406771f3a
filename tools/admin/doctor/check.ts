/** `skipped`: it could not be looked at, which says nothing of the service. */
export type State = 'ok' | 'warning' | 'failed' | 'skipped';

/** What was looked at, in one sentence, and what an operator does about it. */
export type Check = {
  readonly name: string;
  readonly state: State;
  readonly text: string;
  readonly remedy?: string;
  /** A heading of docs/operations.md. */
  readonly chapter?: string;
};

type Advice = { readonly remedy: string; readonly chapter?: Chapter };

/** The chapters that checks refer to: a test compares them with the headings. */
export const chapters = [
  'Deploy',
  'Agencies, people and procedures from a sheet',
  'Checking a report',
  'Floods',
  'Kiosks, counters and imports',
  'pages-citizen',
  'directory-public',
  'office-sign-in',
  'calendar-ends-soon',
  'petitions-recompute',
  'report-silent',
  'alerts-watch',
] as const;
export type Chapter = (typeof chapters)[number];

export const ok = (name: string, text: string): Check => ({ name, state: 'ok', text });
export const warning = (name: string, text: string, advice: Advice): Check => ({
  ...{ name, state: 'warning', text },
  ...advice,
});
export const failed = (name: string, text: string, advice: Advice): Check => ({
  ...{ name, state: 'failed', text },
  ...advice,
});
export const skipped = (name: string, text: string, remedy: string): Check => ({
  name,
  state: 'skipped',
  text,
  remedy,
});

const SHOWN = 10;

/** The first of many, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
