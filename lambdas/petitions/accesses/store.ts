import type { Instant } from '../../kernel/time.ts';
import type { Query, Table } from '../../platform/table.ts';
import { Access } from './access.ts';

/** Of the log: its first and last instant, both inclusive, and where the last page ended. */
export type Window = {
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  /** Only what is listed after this entry. */
  readonly after?: string | undefined;
};

export type AccessPage = { readonly rows: readonly Access[]; readonly isMore: boolean };

/** A log: entries are added, and neither changed nor removed. A new one shows in its lists a moment later. */
export type AccessStore = {
  /** Idempotent. */
  add(access: Access): Promise<void>;
  /** The accesses to contacts of petitions that an agency was in charge of, the latest first. */
  of(agency: string, window: Window, limit: number): Promise<AccessPage>;
  /** Those of one person among them. */
  by(agency: string, person: string, window: Window, limit: number): Promise<AccessPage>;
};

export function accessStore(table: Table): AccessStore {
  const read = async (where: Pick<Query, 'index' | 'key'>, window: Window, limit: number) => {
    // The range includes the entry where the last page ended, so one more is read.
    const { items, next } = await table.query({ ...where, ...rangeOf(window), limit: limit + 1, descending: true });
    const rows = items.map((item) => Access.parse(item)).filter(({ entry }) => entry !== window.after);
    return { rows, isMore: next !== undefined };
  };
  return {
    async add(access) {
      const { agency, person } = access;
      // The same entry has the same content: one that is there already is this one.
      await table.put({ ...access, agencyPerson: personKey(agency, person) }, { absent: 'entry' });
    },
    of: (agency, window, limit) => read({ key: { agency } }, window, limit),
    by: (agency, person, window, limit) =>
      read({ index: 'by-person', key: { agencyPerson: personKey(agency, person) } }, window, limit),
  };
}

const personKey = (agency: string, person: string): string => `${agency}#${person}`;

/** After every entry of an instant. */
const LAST = '~';

function rangeOf({ from, to, after }: Window): Pick<Query, 'range'> {
  const [end] = [...(to === undefined ? [] : [`${to}${LAST}`]), ...(after === undefined ? [] : [after])].sort();
  if (from === undefined && end === undefined) return {};
  return { range: { name: 'entry', ...(from !== undefined && { from }), ...(end !== undefined && { to: end }) } };
}
