import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { countStore } from '../../../../lambdas/dossiers/count-store.ts';
import { noDossiers } from '../../../../lambdas/dossiers/domain/counts.ts';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { handlerFetch } from '../../../support/handler-fetch.ts';
import { logLines } from '../../../support/log-lines.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const open = (path: string) => formBrowser('http://phu-tho.test', handlerFetch(handler)).open(path);
logLines();

const counted = {
  ...noDossiers,
  ...{ online: 900, direct: 90, postal: 10, carriedOver: 234 },
  ...{ early: 800, onTime: 200, late: 34, inTime: 150, overdue: 50 },
};

beforeAll(async () => {
  await setUpScores();
  const counts = countStore(dynamoTable(`${process.env['DOSSIERCOUNTS_TABLE']}`));
  const countedAt = '2026-11-21T05:00:00.000Z';
  const groups = (total: typeof counted) => ({ own: { total, fields: {} }, tree: { total, fields: {} }, children: {} });
  await counts.put({ agency: 'H44.100', half: '2026-10a', countedAt, ...groups(counted) });
  await counts.put({ agency: 'H44.104', half: '2026-10a', countedAt, ...groups({ ...noDossiers }) });
  const onlyOpen = { ...noDossiers, online: 2, inTime: 2 };
  await counts.put({ agency: 'H44.01', half: '2026-10a', countedAt, ...groups(onlyOpen) });
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock('2026-11-21T08:15:30.000Z'));

describe('the dossiers of an agency', () => {
  test('stand on its page with the three rates, each with its numerator and denominator', async () => {
    const { text, links } = await open('/vi/co-quan/H44.100?period=2026-10');

    expect(text).toContain(
      'Tháng 10/2026: tiếp nhận 1.234 hồ sơ, đã giải quyết 1.034, đang giải quyết 200, trong đó quá hạn 50.',
    );
    expect(text).toContain('96,7% trên số đã giải quyết (1.000/1.034), theo biểu II.06a');
    expect(text).toContain('81,0% trên tổng số tiếp nhận (1.000/1.234)');
    expect(text).toContain('93,2% trên tổng số, tính cả hồ sơ đang giải quyết còn trong hạn (1.150/1.234)');
    expect(links).toContainEqual({
      ...{ text: 'Biểu II.06a để in', href: '/v1/timeliness/dossiers/html?agency=H44.100&period=2026-10' },
    });
  });

  test('are named in English, too', async () => {
    expect((await open('/en/co-quan/H44.100?period=2026-10')).text).toContain(
      'October 2026: 1,234 dossiers received, 1,034 resolved, 200 pending, 50 of them overdue.',
    );
  });

  test('have no rate of nothing: where none was resolved, there is no share of the resolved', async () => {
    const { text } = await open('/vi/co-quan/H44.01?period=2026-10');

    expect(text).toContain('tiếp nhận 2 hồ sơ');
    expect(text).not.toContain('trên số đã giải quyết');
  });

  test.each([
    ['a week, which does not consist of half months', 'H44.100', '2026-W43'],
    ['a month that was not counted', 'H44.100', '2026-09'],
    ['an agency without dossiers', 'H44.104', '2026-10'],
  ])('are left out for %s', async (_, agency, period) => {
    expect((await open(`/vi/co-quan/${agency}?period=${period}`)).text).not.toContain('Hồ sơ thủ tục hành chính');
  });
});
