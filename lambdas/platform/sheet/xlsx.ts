import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { MAX_LINES } from './limits.ts';
import type { SheetRefusal } from './refusals.ts';
import type { Grid } from './rows.ts';
import { unpackXml, type XmlPart } from './unpack.ts';

/** The reader fills every cell up to the last one: a single far one would take gigabytes. */
const MAX_COLUMN_LETTERS = 2;
const LAST_COLUMN = 'CV';

/** The cells of the first sheet of an Excel file: what they show, never what a formula would calculate. */
export async function xlsxGrid(bytes: Uint8Array): Promise<Grid | Refusal<SheetRefusal>> {
  try {
    const parts = unpackXml(bytes);
    if (parts === undefined) return refuse('sheet.tooLarge');
    const wrong = checkParts(parts.map(({ content }) => content.toString('utf8')));
    if (wrong !== undefined) return wrong;
    const sheet: readonly (readonly unknown[])[] = await readSheet(new Blob([packed(parts)]));
    return sheet.map((row) => row.map(cellText));
  } catch (error) {
    // zlib, the reader and its XML parser each throw errors of their own, also plain ones and TypeErrors, at a file that is
    // damaged, has a password or is no workbook. Nothing else happens here.
    return refuse('sheet.unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * An archive of exactly the parts that were checked: in a crafted one the unpacker of the reader may find others, because
 * a zip file says in several places what it contains.
 */
const packed = (parts: readonly XmlPart[]) =>
  Uint8Array.from(zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, content])), { level: 0 }));

/** Looks at the parts before the reader makes rows of them. */
function checkParts(parts: readonly string[]): Refusal<SheetRefusal> | undefined {
  if (parts.some((xml) => xml.includes('<!DOCTYPE'))) return refuse('sheet.unreadable');
  if (parts.some((xml) => SHEET.test(xml) && FORMULA.test(xml))) return refuse('sheet.formula');
  return parts.some(hasFarCell) ? refuse('sheet.farCell') : undefined;
}

/** In any part, because the workbook itself says which of them are its sheets. */
const SHEET = /<(?:\w+:)?sheetData[\s/>]/;
const FORMULA = /<(?:\w+:)?f[\s/>]/;
const ADDRESS = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL = /^(?<letters>[A-Z]*)(?<line>\d{1,5})$/;

/** What is not the address of a cell, such as one written with entities, counts as far away. */
function hasFarCell(xml: string): boolean {
  for (const [, double, single] of xml.matchAll(ADDRESS)) {
    const { letters = LAST_COLUMN.repeat(2), line } = CELL.exec(double ?? single ?? '')?.groups ?? {};
    const isNear =
      letters.length < MAX_COLUMN_LETTERS || (letters.length === MAX_COLUMN_LETTERS && letters <= LAST_COLUMN);
    if (!isNear || Number(line) > MAX_LINES) return true;
  }
  return false;
}

const SECOND_MS = 1_000;

/** Excel keeps dates without a time zone, and the reader puts them at UTC; an hour is a fraction that is not exact. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const text = new Date(Math.round(value.getTime() / SECOND_MS) * SECOND_MS).toISOString();
    return text.endsWith('T00:00:00.000Z')
      ? text.slice(0, 'YYYY-MM-DD'.length)
      : text.slice(0, 'YYYY-MM-DDTHH:mm'.length);
  }
  return String(value);
}
