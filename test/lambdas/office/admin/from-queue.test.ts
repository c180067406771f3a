import { beforeAll, expect, test } from 'vitest';
import type { Role } from '../../../../lambdas/kernel/caller.ts';
import { ADMIN } from '../../../support/admin-room.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';

pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

test.each([
  ['an administrator without another role is led', ['admin'], ['Quản trị', 'Đến trang quản trị']],
  ['an administrator who is an officer finds it in the navigation', ['admin', 'officer'], ['Quản trị']],
  ['an officer is not led', ['officer'], []],
] as const)('%s from the queue to the administration', async (_, roles: readonly Role[], labels) => {
  const browser = await room.browserOf({ id: roles.join('-'), agency: 'H44.100', roles });
  const page = await browser.open('/vi/can-bo');

  expect(page.status).toBe(200);
  expect(page.links.filter(({ href }) => href === ADMIN).map(({ text }) => text)).toEqual(labels);
});
