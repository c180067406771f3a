import type * as z from 'zod';
import { addDays, type LocalDate } from '../../../kernel/time.ts';
import { typedDay } from '../../../kernel/typed-day.ts';
import { spelling } from './column.ts';

/** ISO 8601 with the time that programs add to a day. */
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;
/** Excel counts days from this one; five digits are the years 1927 to 2173. */
const EXCEL_DAY_ZERO = '1899-12-30';
const EXCEL_SERIAL = /^\d{5}$/;

/** A day as people type it (`01/07/2025`, `1.7.2025`), as ISO 8601 or as the number that Excel keeps. */
export function readDay(cell: string): LocalDate | undefined {
  if (EXCEL_SERIAL.test(cell)) return addDays(EXCEL_DAY_ZERO, Number(cell));
  return typedDay(cell.replace(MIDNIGHT, ''));
}

/** Reads one of some words, each in any of its spellings, as the value that it means. */
export function wordReader(words: Readonly<Record<string, readonly string[]>>): (cell: string) => string | undefined {
  const meanings = new Map(
    Object.entries(words).flatMap(([value, names]) =>
      [value, ...names].map((name) => [spelling(name), value] as const),
    ),
  );
  return (cell) => meanings.get(spelling(cell));
}

/** Reads what a schema accepts. */
export const schemaReader =
  (schema: z.ZodType<string>): ((cell: string) => string | undefined) =>
  (cell) =>
    schema.safeParse(cell).data;
