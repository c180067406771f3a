import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { decodeText } from '../charset.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type { SheetRefusal } from './refusals.ts';
import type { Grid } from './rows.ts';

/** An object within an object within an entry, such as the days of a list. */
const MAX_DEPTH = 3;
/** What is deeper is no cell. */
const DEEPER = '{…}';

/**
 * The entries of a JSON file as the rows of a sheet: a list of objects, or an object with one such list. A member of an
 * inner object or list is headed by its path, such as `name.vi`. Undefined for what is no JSON.
 */
export function jsonGrid(bytes: Uint8Array): Grid | Refusal<SheetRefusal> | undefined {
  const parsed = jsonOf(decodeText(bytes, 'utf-8')?.replace(/^\uFEFF/, '') ?? '');
  if (parsed === undefined) return undefined;
  const entries = listIn(parsed);
  if (entries === undefined || !entries.every(isObject)) return refuse('sheet.unreadable');
  if (entries.length > MAX_ROWS) return refuse('sheet.tooLarge');

  const rows: ReadonlyMap<string, string>[] = [];
  const headings = new Set<string>();
  for (const entry of entries) {
    const row = new Map<string, string>();
    for (const [heading, cell] of cellsOf(entry, '', 1)) {
      headings.add(heading);
      // Before the rest is read: a small file may have a million members.
      if (headings.size > MAX_COLUMNS) return refuse('sheet.tooManyColumns');
      row.set(heading, cell);
    }
    rows.push(row);
  }
  const columns = [...headings];
  return [columns, ...rows.map((row) => columns.map((heading) => row.get(heading) ?? ''))];
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A list, or the only list that an object has, whatever its name. */
function listIn(parsed: unknown): readonly unknown[] | undefined {
  if (Array.isArray(parsed)) return parsed;
  const lists = Object.values(Object(parsed)).filter(Array.isArray);
  return lists.length === 1 ? lists[0] : undefined;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* cellsOf(value: object, path: string, depth: number): Generator<readonly [string, string]> {
  for (const name in value) {
    const member: unknown = Reflect.get(value, name);
    const heading = `${path}${name}`;
    if (typeof member !== 'object' || member === null) yield [heading, String(member ?? '')];
    else if (depth < MAX_DEPTH) yield* cellsOf(member, `${heading}.`, depth + 1);
    else yield [heading, DEEPER];
  }
}
