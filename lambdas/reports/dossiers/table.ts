import type { Tree } from '../../directory/domain/tree.ts';
import type { Counts } from '../../dossiers/domain/counts.ts';
import { formRow, isNothing, remainder } from '../../dossiers/domain/form.ts';
import type { Words } from '../../kernel/words.ts';
import type { groupings } from '../contract.ts';
import type { TableRow } from '../domain/report.ts';
import type { DossierPeriod } from './dossier-period.ts';

export type DossierTable = Omit<DossierPeriod, 'counts'> & {
  readonly by: (typeof groupings)[number];
  readonly rows: readonly TableRow[];
  readonly total: TableRow;
};

const words = {
  total: { vi: 'Tổng cộng', en: 'Total' },
  otherFields: { vi: 'Lĩnh vực khác, chưa ghi lĩnh vực', en: 'Other fields, or none given' },
} as const satisfies Record<string, Words>;

/** Form II.06a of a period: a row for each field or agency directly below, a row for the rest, and the total. */
export function tableOf({ counts, ...period }: DossierPeriod, by: DossierTable['by'], tree: Tree): DossierTable {
  const parts = by === 'field' ? counts.fields : counts.children;
  const labelOf = (key: string): Words => (by === 'field' ? { vi: key, en: key } : nameOf(key, tree));
  const rest = remainder(counts.total, parts);
  const restLabel = by === 'field' ? words.otherFields : itself(period.name);
  return {
    ...period,
    by,
    rows: [
      ...Object.entries(parts)
        .filter(([, part]) => !isNothing(part))
        .map(([key, part]) => row(part, labelOf(key), key))
        .sort(by === 'field' ? byLabel : byKey),
      ...(isNothing(rest) ? [] : [row(rest, restLabel)]),
    ],
    total: row(counts.total, words.total),
  };
}

const vietnamese = new Intl.Collator('vi');
const byLabel = (one: TableRow, other: TableRow) => vietnamese.compare(one.label.vi, other.label.vi);
const byKey = (one: TableRow, other: TableRow) => vietnamese.compare(`${one.key}`, `${other.key}`);

const row = (counts: Counts, label: Words, key?: string): TableRow => ({
  ...(key !== undefined && { key }),
  label,
  ...formRow(counts),
});

/** Throws for a code that was never in the directory. */
function nameOf(code: string, tree: Tree): Words {
  const agency = tree.last(code);
  if (agency === undefined) throw new Error(`Agency ${code} is not in the directory`);
  return agency.name;
}

const itself = ({ vi, en }: Words): Words => ({ vi: `${vi} (trực tiếp giải quyết)`, en: `${en} itself` });
