import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { keptFile } from '../../lib/kept-file.ts';
import { temporaryDirectory } from './support.ts';

const make = (text: string) => vi.fn(async () => Buffer.from(text));

test('what was made once is read the next time', async () => {
  const dir = temporaryDirectory();
  const [first, second] = [make('a'), make('b')];

  expect(`${await keptFile({ dir, name: 'x.css', from: ['1'] }, first)}`).toBe('a');
  expect(`${await keptFile({ dir, name: 'x.css', from: ['1'] }, second)}`).toBe('a');
  expect(second).not.toHaveBeenCalled();
  expect(readdirSync(dir)).toHaveLength(1);
});

test('it is built again from other input, also when only the boundary between the parts differs', async () => {
  const dir = temporaryDirectory();
  await keptFile({ dir, name: 'x.css', from: ['12', '3'] }, make('a'));

  expect(`${await keptFile({ dir, name: 'x.css', from: ['1', '23'] }, make('b'))}`).toBe('b');
});
