import { withoutMarks } from '../../kernel/fold.ts';
import { sentenceCase, type Words } from '../../kernel/words.ts';
import { nameOf } from './report-id.ts';

/** The longest names of files that every system takes have 255 bytes. */
const MAX_NAME = 100;

type Key = { readonly agency: string; readonly period: string };

/** `BC-PAKN-2026-10-UBNDPhuongVietTri`: a report as people look for it among their files, in letters that every system has. */
export function fileName({ agency, period }: Key, { name }: { readonly name: Words }): string {
  const words = withoutMarks(name.vi).match(/[A-Za-z0-9]+/g) ?? [agency];
  return `BC-PAKN-${nameOf(period)}-${words.map(sentenceCase).join('').slice(0, MAX_NAME)}`;
}
