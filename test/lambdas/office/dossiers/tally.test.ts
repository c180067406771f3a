import { expect, test } from 'vitest';
import type { listDossiers } from '../../../../lambdas/dossiers/list-dossiers.ts';
import { listedSample } from '../../../../lambdas/dossiers/samples.ts';
import { refuse } from '../../../../lambdas/kernel/refusal.ts';
import { tallyOverdue } from '../../../../lambdas/office/dossiers/tally.ts';
import type { OfficeContext } from '../../../../lambdas/office/office-pages.ts';

type List = typeof listDossiers.invoke;
const context: OfficeContext = {
  ...{ lang: 'vi', now: '2026-11-19T03:00:00.000Z', csrf: '' },
  session: {
    ...{ person: '', session: '', startedAt: '', seenAt: '' },
    caller: { id: 'head-1', name: 'Trần Văn Lãnh', agency: 'H44.100', roles: ['head'] },
  },
};

test('counts over all pages of the list, and stops at five', async () => {
  const lists = (pages: number): List => {
    let page = 0;
    return async () => {
      page += 1;
      return { status: 200, body: { items: [{ ...listedSample }], ...(page < pages && { next: `${page}` }) } };
    };
  };

  expect(await tallyOverdue(lists(2), 'H44.100', context)).toEqual({
    ...{ overdue: 2, unexplained: 0, unapologised: 2, isCut: false },
  });
  expect(await tallyOverdue(lists(9), 'H44.100', context)).toMatchObject({ overdue: 5, isCut: true });
});

test('counts nothing where the reader has no list', async () => {
  expect(await tallyOverdue(async () => refuse('dossier.notFound'), 'H44.104', context)).toBe(undefined);
});
