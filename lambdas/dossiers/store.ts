import { dossierKey } from '../directory/domain/dossier-code.ts';
import { queryAll, type Table, type Written } from '../platform/table.ts';
import { Dossier } from './domain/dossier.ts';
import type { HalfMonth } from './domain/half-month.ts';
import { type DossierRow, OPEN, rowOf, toItem } from './stored.ts';

/** A page of the index: its rows have some 150 bytes. */
const PAGE = 500;

type OpenPage = { readonly rows: readonly DossierRow[]; readonly next?: OpenPosition };
/** A position in the list of open dossiers. */
export type OpenPosition = { readonly urgency: string; readonly id: string };
type Rows = { readonly limit: number; readonly upTo?: string | undefined; readonly after?: OpenPosition | undefined };

export type DossierStore = {
  find(code: string): Promise<Dossier | undefined>;
  /** `conflict`: the dossier exists, or was changed since `before` was read. */
  save(dossier: Dossier, before: Pick<Dossier, 'version' | 'changedAt'> | undefined): Promise<Written>;
  /** What is counted of the dossiers of an agency that ended in a half month or later, or have not ended. */
  endedSince(agency: string, first: HalfMonth): AsyncIterable<DossierRow>;
  /** The open dossiers of an agency, the most urgent first. */
  open(agency: string, rows: Rows): Promise<OpenPage>;
};

export function dossierStore(table: Table): DossierStore {
  return {
    async find(code) {
      const item = await table.get({ id: dossierKey(code) });
      return item && Dossier.parse(item);
    },
    save: (dossier, before) =>
      table.put(
        toItem(dossier),
        before === undefined ? { absent: 'id' } : { equals: { version: before.version, changedAt: before.changedAt } },
      ),
    async *endedSince(agency, first) {
      const range = { name: 'place', from: first };
      const query = { index: 'by-end', key: { holder: agency }, range, limit: PAGE };
      for await (const item of queryAll(table, query)) yield rowOf(item);
    },
    async open(agency, { limit, upTo, after }) {
      // A cursor of another view: DynamoDB refuses one that lies outside the range.
      if (after !== undefined && upTo !== undefined && after.urgency > upTo) return { rows: [] };
      const page = await table.query({
        ...{ index: 'by-end', key: { holder: agency }, limit },
        range: { name: 'place', from: OPEN, ...(upTo && { to: `${OPEN}${upTo}` }) },
        ...(after && { after: { holder: agency, place: `${OPEN}${after.urgency}`, id: after.id } }),
      });
      const rows = page.items.map(rowOf);
      const { next } = page;
      if (next === undefined) return { rows };
      return { rows, next: { urgency: `${next['place']}`.slice(OPEN.length), id: `${next['id']}` } };
    },
  };
}
