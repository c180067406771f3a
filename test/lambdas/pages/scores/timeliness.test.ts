import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { countedIn } from '../../../../lambdas/reports/build-report.ts';
import { reportStore } from '../../../../lambdas/reports/store.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { handlerFetch } from '../../../support/handler-fetch.ts';
import { logLines } from '../../../support/log-lines.ts';
import { aReport } from '../../../support/reports.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const open = (path: string) => formBrowser('http://phu-tho.test', handlerFetch(handler)).open(path);
logLines();

beforeAll(async () => {
  await setUpScores();
  const reports = reportStore(dynamoTable(`${process.env['REPORTS_TABLE']}`));
  for (const period of ['2026-09', '2026-10', '2026-Q2']) {
    const report = aReport({ period });
    const files = [{ format: 'json' as const, key: `${period}.json`, sha256: 'ab', bytes: 2 }];
    const { agency, builtAt, illustrative } = report;
    await reports.add({ agency, period, builtAt, illustrative, files, ...countedIn(report) });
  }
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock('2026-11-21T08:15:30.000Z'));

describe('the scores of an agency', () => {
  test('stand beside how many petitions were handled in time, with the numbers behind the share', async () => {
    const { text, links } = await open('/vi/co-quan/H44.100');

    expect(text).toContain(
      'Tháng 10/2026: 85,7% xử lý đúng hạn (6 trong 7 phản ánh, kiến nghị đã trả lời hoặc không tiếp nhận).',
    );
    expect(text).toContain(
      '1 phản ánh, kiến nghị được tạm dừng tính thời hạn, 0 được gia hạn; không kể tạm dừng, gia hạn thì tỷ lệ đúng hạn là 71,4% (5).',
    );
    expect(text).toContain('Cuối tháng 10/2026: đang xử lý 3, trong đó quá hạn 1.');
    expect(text).not.toContain('Mới tính các tháng');
    expect(links).toContainEqual({ text: 'Danh sách đang quá hạn', href: '/vi/cong-khai/qua-han?agency=H44.100' });
    expect(links).toContainEqual({ text: 'Dữ liệu mở (JSON)', href: '/v1/timeliness?agency=H44.100' });
  });

  test('say of a quarter which of its months were counted', async () => {
    const { text } = await open('/en/co-quan/H44.100?period=2026-Q3');

    expect(text).toContain(
      'Third quarter of 2026: 85.7% handled in time (6 of 7 petitions that were answered or refused).',
    );
    expect(text).toContain('Counted so far: September 2026');
  });

  test('of a quarter that has a report are those of the report, in which nothing counts twice', async () => {
    const { text } = await open('/vi/co-quan/H44.100?period=2026-Q2');

    expect(text).toContain('Quý II/2026: 85,7% xử lý đúng hạn (6 trong 7');
    expect(text).toContain('Cuối tháng 06/2026: đang xử lý 3, trong đó quá hạn 1.');
    expect(text).not.toContain('Mới tính các tháng');
  });

  test.each([
    ['2026-11', 'Chưa có số liệu: số liệu của một tháng được tính từ ngày 05 của tháng sau.'],
    ['2026-Q1', 'Chưa có số liệu'],
  ])('of %s are shown without figures that are not counted yet', async (period, said) => {
    expect((await open(`/vi/co-quan/H44.100?period=${period}`)).text).toContain(said);
  });

  test('of a week are shown without timeliness, which is counted by month', async () => {
    const { text } = await open('/vi/co-quan/H44.100?period=2026-W43');

    expect(text).not.toContain('Phản ánh, kiến nghị đúng hạn');
    expect(text).toContain('Chất lượng phục vụ');
  });
});
