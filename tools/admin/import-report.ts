import type { Imported } from './import-client.ts';

type Shown = {
  readonly lang: 'vi' | 'en';
  readonly isApplied: boolean;
  /** Of a sheet whose good rows are written although others are wrong. */
  readonly keepsGoodRows?: boolean;
};

/** The preview or the result of an import as tables for a terminal. */
export function importReport(
  { counts, changes, problems, digest, written }: Imported,
  { lang, isApplied, keepsGoodRows = false }: Shown,
): string {
  const { new: added, changed, unchanged, bad } = counts;
  const rows = changes.flatMap((change) => rowsOf(change, lang));
  const wrong = problems.map(({ line, column, message }) => [
    line === undefined ? '' : `${line}`,
    column,
    message[lang],
  ]);
  const parts = [
    changes.length > 0 && table(['line', 'entry', 'state', 'field', 'before', 'after'], rows),
    added + changed > changes.length && `… and ${added + changed - changes.length} more.`,
    wrong.length > 0 && table(['line', 'column', 'what is wrong'], wrong),
    !keepsGoodRows && bad > wrong.length && `… and ${bad - wrong.length} more.`,
    `${added} new, ${changed} changed, ${unchanged} unchanged, ${bad} ${keepsGoodRows ? 'rows left out' : 'wrong cells'}.`,
    keepsGoodRows
      ? outcome({ bad: 0, isReady: added + changed > 0, isApplied, written, option: '--apply' })
      : outcome({ bad, isReady: digest !== undefined, isApplied, written, option: '--apply --why "…"' }),
  ];
  return parts.filter((part) => part !== false).join('\n\n');
}

/** A new entry in one row, what changes field by field. */
function rowsOf({ line, entry, state, fields }: Imported['changes'][number], lang: Shown['lang']) {
  const start = [`${line}`, entry, state];
  if (state === 'new') return [[...start, '', '', fields.map(({ after }) => after).join(' · ')]];
  return fields.map(({ label, before = '', after = '' }) => [...start, label[lang], before, after]);
}

type Outcome = {
  readonly bad: number;
  readonly isReady: boolean;
  readonly isApplied: boolean;
  readonly written: number | undefined;
  readonly option: string;
};

function outcome({ bad, isReady, isApplied, written, option }: Outcome): string {
  if (bad > 0) return 'Nothing was written. Correct these cells and run the command again.';
  if (isApplied) return written === 0 ? 'There was nothing to write.' : `Written: ${written}.`;
  return isReady ? `Nothing was written yet. Add ${option} to write this.` : 'There is nothing to write.';
}

/** Columns as wide as their longest cell, but the last one. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => width(row[at] ?? ''))));
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, at) => `${cell}${' '.repeat((widths[at] ?? 0) - width(cell))}`)
      .join('  ')
      .trimEnd();
  return all.map(lineOf).join('\n');
}

const width = (text: string) => [...text].length;
