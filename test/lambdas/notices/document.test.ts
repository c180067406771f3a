import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messagesDocument } from '../../support/messages-document.ts';

const FILE = join(import.meta.dirname, '../../../docs/messages.md');

test('docs/messages.md shows what the templates say', () => {
  if (process.env['MESSAGES'] === 'write') writeFileSync(FILE, messagesDocument());

  expect(readFileSync(FILE, 'utf8')).toBe(messagesDocument());
});
