import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fillBoard } from '../../../support/board-charts.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { setClock } from '../../../support/petition-functions.ts';

pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
const PATH = '/vi/can-bo/bang-dieu-hanh';
const CLOSED = '2026-12-15T02:00:00.000Z';

beforeAll(async () => {
  room = await staffRoom(createTable);
  await fillBoard(createTable);
});
beforeEach(() => setClock(CLOSED));

const leaderOf = (agency: string) => room.browserOf({ id: `leader-${agency}`, agency, roles: ['leader'] });
const boardOf = async (agency: string, path = PATH) => (await leaderOf(agency)).open(path);

const fileOf = async (agency: string, table: string, lang = 'vi') => {
  const { status, html } = await boardOf(agency, `/${lang}/can-bo/bang-dieu-hanh.csv?bang=${table}`);
  return { status, rows: html.replace('\uFEFF', '').trimEnd().split('\r\n') };
};

describe('the figures of a board', () => {
  test('state the change of what was answered in time, and the target', async () => {
    const { text } = await boardOf('H44');

    expect(text).toContain('Trả lời đúng hạn tháng 11/2026 90/100 (90,0%) Tháng 10/2026: 45/60 (75,0%)');
    expect(text).toContain('Tăng 15,0 điểm phần trăm so với tháng 10/2026');
    expect(text).toContain('Mục tiêu: 100% (mỗi phản ánh, kiến nghị đều có hạn trả lời)');
    expect((await boardOf('H44', '/en/can-bo/bang-dieu-hanh')).text).toContain(
      'Up 15.0 percentage points from October',
    );
  });

  test('state satisfaction as it is public, with its interval, and a change that chance does not explain', async () => {
    const { text } = await boardOf('H44');

    expect(text).toContain(
      'Hài lòng về chất lượng phục vụ tháng 11/2026 900/1.000 (90,0%) Khoảng Wilson 95%: 88,0%–91,7% Tháng 10/2026: 700/1.000 (70,0%) Tăng 20,0 điểm phần trăm so với tháng 10/2026',
    );
    expect(text.match(/Mục tiêu/g)).toHaveLength(1);
    expect((await boardOf('H44.104')).text).toContain('Chưa đủ cơ sở kết luận có thay đổi so với tháng 10/2026');
  });

  test('are of the last month that is closed, and say what there is no report or rating of', async () => {
    setClock('2026-12-04T16:59:00.000Z');
    expect((await boardOf('H44')).text).toContain('Trả lời đúng hạn tháng 10/2026 45/60 (75,0%)');
    setClock('2026-12-04T17:00:00.000Z');
    expect((await boardOf('H44')).text).toContain('Trả lời đúng hạn tháng 11/2026 90/100 (90,0%)');
    const { text } = await boardOf('H44.07');

    expect(text).toMatch(/Trả lời đúng hạn tháng 11\/2026 chưa có báo cáo/);
    expect(text).toMatch(/Hài lòng về chất lượng phục vụ tháng 11\/2026 chưa đủ số liệu để công bố Tháng 10/);
    expect(text).not.toContain('so với tháng 10/2026');
  });
});

describe('the trend of a board', () => {
  test('is a picture with a name that says its last values, and a table of its months', async () => {
    const { html, text } = await boardOf('H44');

    expect(html).toContain(
      'role="img" aria-label="Biểu đồ đường từ tháng 12/2025 đến tháng 11/2026. Trả lời đúng hạn: 90,0% (tháng 11/2026). Hài lòng về chất lượng phục vụ: 90,0% (tháng 11/2026)."',
    );
    expect(html.match(/<polyline[^>]*trend__line--on-time/g)).toHaveLength(1);
    // August, then a gap, then October and November.
    expect(html.match(/<polyline[^>]*trend__line--satisfied/g)).toHaveLength(2);
    expect(text).toMatch(/Tháng 09\/2026 Đã tiếp nhận: 4 Đã trả lời: 4 Trả lời đúng hạn: 3\/4 \(75,0%\)/);
    expect((await boardOf('H44.07')).html).toContain('Trả lời đúng hạn: chưa có số liệu.');
  });

  test('is a table for spreadsheet programs, with empty cells where nothing is public', async () => {
    const { status, rows } = await fileOf('H44', 'xu-huong');

    expect([status, rows.length]).toEqual([200, 13]);
    expect(rows[0]).toBe(
      'Tháng,Đã tiếp nhận,Đã trả lời,Trả lời đúng hạn,Hài lòng về chất lượng phục vụ,Số lượt trả lời,"Khoảng Wilson 95%, từ","Khoảng Wilson 95%, đến"',
    );
    expect(rows.slice(-4)).toEqual([
      ...['2026-08,,,,4,5,"37,6%","96,4%"', '2026-09,4,4,3,,,,'],
      ...['2026-10,60,60,45,700,1000,"67,1%","72,8%"', '2026-11,100,100,90,900,1000,"88,0%","91,7%"'],
    ]);
  });
});

describe('the five levels of a board', () => {
  test('are those that are public, with their number', async () => {
    const { text } = await boardOf('H44');

    expect(text).toContain('Đánh giá chất lượng phục vụ tháng 11/2026 (1.000 lượt trả lời)');
    expect(text).toMatch(/Rất không hài lòng 10 1,0% Không hài lòng 20 2,0% .* Rất hài lòng 600 60,0%/);
    expect((await fileOf('H44', 'hai-long', 'en')).rows).toEqual([
      'Month,Level,Answers',
      ...['November 2026,Very dissatisfied,10', 'November 2026,Dissatisfied,20', 'November 2026,Neutral,70'],
      ...['November 2026,Satisfied,300', 'November 2026,Very satisfied,600'],
    ]);
  });

  test('are absent where they may not be shown', async () => {
    expect((await boardOf('H44.100')).text).toContain('Tháng này chưa đủ lượt đánh giá để công bố');
    expect((await fileOf('H44.100', 'hai-long')).rows).toHaveLength(1);
  });
});

describe('the ranking of a board', () => {
  test('is by the last quarter, of units with 30 answers or more, with intervals and places', async () => {
    const { text } = await boardOf('H44');

    expect(text).toContain('trong báo cáo quý III/2026');
    expect(text).toMatch(
      /Phường Việt Trì Trả lời đúng hạn: 60\/62 \(96,8%\) Khoảng Wilson 95%: 89,0%–99,1% Hạng: 1 Đơn vị H44\.104 .* Hạng: 2/,
    );
    expect(text).toMatch(
      /Đơn vị không xếp hạng \(2\) Đơn vị H44\.01: 29\/29 \(100,0%\) ?Đơn vị H44\.07: chưa có báo cáo/,
    );
  });

  test('is a table for spreadsheet programs', async () => {
    expect((await fileOf('H44', 'xep-hang', 'en')).rows).toEqual([
      'Code,Agency,Period,Answered or overdue,Answered on time,"Wilson interval, 95%, from","Wilson interval, 95%, to",Best rank,Worst rank',
      ...[
        'H44.100,Việt Trì ward,2026-Q3,62,60,89.0%,99.1%,1,1',
        'H44.104,Agency H44.104,2026-Q3,50,20,27.6%,53.8%,2,2',
      ],
      ...['H44.01,Agency H44.01,2026-Q3,29,29,,,,', 'H44.07,Agency H44.07,2026-Q3,,,,,,'],
    ]);
  });

  test('is by the last month where the quarter has no report', async () => {
    setClock('2027-01-20T02:00:00.000Z');

    expect((await boardOf('H44')).text).toContain('Không xếp hạng tháng 12/2026: cần ít nhất hai đơn vị có từ 30');
  });

  test('is missing where there is nothing below', async () => {
    expect((await boardOf('H44.104')).text).not.toContain('Xếp hạng');
  });
});

test.each(['xu-huong', 'hai-long', 'xep-hang'])('the file %s is for those who have the board alone', async (table) => {
  const officer = await room.browserOf({ agency: 'H44', roles: ['officer'] });

  expect((await officer.open(`${PATH}.csv?co-quan=H44&bang=${table}`)).status).toBe(403);
});

test('a file of which there is no table is refused', async () => {
  expect((await boardOf('H44', `${PATH}.csv?bang=tat-ca`)).status).toBe(400);
});
