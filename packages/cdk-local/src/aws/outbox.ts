import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LocalError } from '../local-error.ts';
import { reasonOf } from './data-folder.ts';
import type { Outbox, OutboxItem } from './types.ts';

/** More than a person reads and a year of a demo sends. */
const KEPT_ITEMS = 10_000;
/** Messages contain phone numbers and addresses. */
const OWNER_ONLY = 0o600;

const Kept = z.strictObject({
  id: z.string(),
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  text: z.string(),
  subject: z.string().exactOptional(),
  at: z.string(),
});

/** In memory; with a data folder also in its `outbox.jsonl`, one message per line. */
export function openOutbox(dataDir?: string): Outbox {
  const file = dataDir === undefined ? undefined : join(dataDir, 'outbox.jsonl');
  const items: OutboxItem[] = file === undefined ? [] : read(file);

  return {
    add(item) {
      items.push(item);
      if (items.length > KEPT_ITEMS) items.shift();
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(item)}\n`, { mode: OWNER_ONLY });
    },
    items: () => items,
  };
}

function read(file: string): OutboxItem[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const torn = lines.pop(); // empty, unless the machine stopped in the middle of a line
  const first = Math.max(0, lines.length - KEPT_ITEMS);
  const items = lines.slice(first).map((line, index) => parse(line, `${file}:${first + index + 1}`));
  if (first > 0 || torn !== '') rewrite(file, items);
  return items;
}

function parse(line: string, where: string): OutboxItem {
  try {
    return Kept.parse(JSON.parse(line));
  } catch (cause) {
    throw new LocalError(
      `${where} is not a message (${reasonOf(cause).split('\n')[0]}). Delete the line or the file.`,
      {
        cause,
      },
    );
  }
}

function rewrite(file: string, items: readonly OutboxItem[]): void {
  writeFileSync(`${file}.new`, items.map((item) => `${JSON.stringify(item)}\n`).join(''), { mode: OWNER_ONLY });
  renameSync(`${file}.new`, file);
}
