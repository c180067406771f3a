import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../tools/admin/doctor/doctor.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const NOW = '2026-11-20T02:30:00.000Z';
let stack: LocalStack;
beforeAll(async () => {
  stack = await localStack({ now: NOW });
});
afterAll(() => stack.close());

async function examined(token: string | undefined) {
  const lines: string[] = [];
  const code = await examine({ url: stack.url, json: true }, { token, now: NOW, print: (text) => lines.push(text) });
  const { checks } = JSON.parse(lines.join('\n')) as { checks: { name: string; state: string; text: string }[] };
  return { code, states: Object.fromEntries(checks.map(({ name, state }) => [name, state])), checks };
}

const anybody = {
  site: 'ok',
  headers: 'ok',
  api: 'ok',
  directory: 'ok',
  openapi: 'ok',
  bypass: 'skipped',
  'sign-in': 'ok',
};

test('the local stack passes every check that anybody can make', async () => {
  const { code, states } = await examined(undefined);

  expect(states).toEqual({ ...anybody, staff: 'skipped' });
  expect(code).toBe(0);
});

test('an administrator of the root sees directory, calendar, deadlines and devices', async () => {
  const { states, checks } = await examined(await stack.token('admin', 'H44'));

  expect(states).toMatchObject({ ...anybody, token: 'ok', calendar: 'ok', deadlines: 'ok', sources: 'ok' });
  expect(states).toMatchObject({ reports: 'skipped', alerts: 'skipped', addresses: 'ok' });
  expect(checks.find(({ name }) => name === 'heads')?.text).toMatch(/agencies/);
});

test('an auditor sees reports and alerts', async () => {
  const { states } = await examined(await stack.token('auditor', 'H44'));

  expect(states).toMatchObject({ ...anybody, token: 'ok', calendar: 'skipped', sources: 'ok', alerts: 'ok' });
  expect(states['reports']).toBe('warning');
});
