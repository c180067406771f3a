import { DossierRow } from '../../../dossiers/contract.ts';
import { lostIn } from '../../../dossiers/domain/sheet/lost.ts';
import type { LineFacts, ReadFacts } from '../../../dossiers/domain/sheet/read-facts.ts';
import { rowProblems } from '../../../dossiers/domain/sheet/row-problems.ts';
import type { ShownChange, ShownPreview } from '../view/shown-sheet.ts';
import type { SentRow } from './send-rows.ts';

/** A person looks at the first changes of a file, not at thousands; the counts say how many there are. */
const MAX_CHANGES = 200;

type Preview = {
  readonly shown: ShownPreview;
  /** What is applied: each row with the version that it was compared with. */
  readonly ready: readonly LineFacts[];
};

/** What a sheet of so many rows would do, by what was read and what the operation said about it. */
export function previewOf(rows: number, read: ReadFacts, sent: readonly SentRow[]): Preview {
  const done = sent.flatMap(({ row, item }) => (item === undefined ? [] : [{ row, item }]));
  const resultsIn = (...results: readonly string[]) => done.filter(({ item }) => results.includes(item.result));
  const lost = new Map(done.map(({ row, item }) => [row, lostIn(row.line, item, read)] as const));
  const isLosing = (row: LineFacts) => (lost.get(row) ?? []).length > 0;
  const changes = resultsIn('accepted', 'changed').filter(({ row }) => !isLosing(row));
  const unchanged = resultsIn('repeated').length;
  const unchecked = sent.length - done.length;
  const problems = [
    ...read.problems,
    ...done.flatMap(({ row, item }) => rowProblems(row.line, item, read.headingOf)),
    ...[...lost.values()].flat(),
  ].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return {
    ready: changes.map(({ row: { line, facts }, item }) => ({ line, facts: { ...facts, version: item.version } })),
    shown: {
      counts: {
        new: resultsIn('accepted').length,
        changed: changes.filter(({ item }) => item.result === 'changed').length,
        unchanged,
        bad: rows - changes.length - unchanged - unchecked,
      },
      ...{ personal: read.personal, unused: read.unused, unchecked },
      problems,
      changes: changes.slice(0, MAX_CHANGES).map(changeOf),
    },
  };
}

function changeOf({ row: { line, facts }, item }: Required<SentRow>): ShownChange {
  const { code, changedAt: _, ...after } = DossierRow.parse(facts);
  return { line, code, after, ...(item.before && { before: item.before }), added: item.added ?? [] };
}
