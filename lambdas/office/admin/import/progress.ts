import * as z from 'zod';
import type { importDirectory } from '../../../directory/import/import-directory.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { importTexts as texts, importWords as words } from '../words/import.ts';

/** What a step of the import came to; undefined for the first preview. */
type Applied = Awaited<ReturnType<typeof importDirectory.invoke>> | undefined;

/** A sheet has at most 4,000 rows. */
const WRITTEN = /^\d{1,4}$/;
const Outrun = z.object({ written: z.number().optional() });
const outruns: ReadonlySet<string> = new Set(['import.changed', 'import.badCells']);

/** How many entries the steps before wrote, as the hidden field carries it. */
export const writtenBefore = (field: string | undefined): number => Number(WRITTEN.exec(field ?? '')?.[0] ?? 0);

/** How many entries one step wrote, also if it broke off because the directory had changed. */
export function writtenBy(applied: Applied): number {
  if (applied === undefined) return 0;
  if (isRefusal(applied)) return Outrun.safeParse(applied.detail).data?.written ?? 0;
  return 'written' in applied.body ? applied.body.written : 0;
}

type Progress = { readonly applied: Applied; readonly written: number; readonly isReady: boolean };

/** What has happened since the first preview; undefined if nothing has. */
export function noticeOf({ applied, written, isReady }: Progress, lang: Lang): string | undefined {
  // What was previewed had no wrong cell: one that is wrong now became so by a change of the directory.
  const isOutrun = applied !== undefined && isRefusal(applied) && outruns.has(applied.refused);
  const sentences = [
    ...(isOutrun ? [words.outrun[lang]] : []),
    ...(written > 0 ? [texts.written[lang](formatNumber(lang, written))] : []),
    ...(written > 0 && isReady ? [words.rest[lang]] : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
