import { expect, test } from 'vitest';
import { dropDraft } from '../../../lambdas/office/case/draft.ts';
import { logLines } from '../../support/log-lines.ts';

const lines = logLines();

const caller = { id: 'officer-1', name: 'Nguyễn Thị Hoa', agency: 'H44.100', roles: ['officer' as const] };
const now = '2026-11-25T02:00:00.000Z';
const session = { person: 'p', session: 's', caller, startedAt: now, seenAt: now };
const context = { lang: 'vi' as const, now, session, csrf: 'c' };

test('a form without a draft removes none', async () => {
  const discard = () => Promise.reject(new Error('must not be called'));
  await dropDraft({ discard }, { code: 'PAKN-7K3D-9QXM', action: 'answer', revision: undefined }, context);

  expect(lines()).toEqual([]);
});

test('an action that is done stays done if its draft cannot be removed; the log says so without the text', async () => {
  const discard = () => Promise.reject(new Error('throttled'));
  await dropDraft({ discard }, { code: 'PAKN-7K3D-9QXM', action: 'answer', revision: 2 }, context);

  expect(lines()).toContainEqual(expect.objectContaining({ event: 'DRAFT_KEPT', code: 'PAKN-7K3D-9QXM' }));
});
