import { describe, expect, test } from 'vitest';
import { dossierPages, PATH, promise, text } from '../../../support/dossier-pages.ts';
import { createTable } from '../../../support/engine.ts';

const { as, kept, stores } = dossierPages(createTable);
const reason = 'Hồ sơ được nhập hai lần do nhầm mã.';
type Browser = Awaited<ReturnType<typeof as>>;

async function filled(browser: Browser, path: string, values: Record<string, string>, button: string) {
  await browser.open(path);
  browser.fill(values);
  return browser.press(button);
}
const explain = (browser: Browser, path: string) => filled(browser, path, { text }, 'Gửi giải trình');
const stored = (path: string) => stores.dossiers.find(path.slice(PATH.length + 1));

describe('a late dossier', () => {
  test('is explained by an officer, apologised for by the head, and has its letter', async () => {
    await stores.directory.putPerson({
      ...{ id: 'officer-H44.100', agency: 'H44.100', name: 'Nguyễn Thị Hồng Hạnh', role: 'officer', language: 'vi' },
    });
    const path = await kept({ field: 'Đất đai' });
    const done = await explain(await as('officer', 'H44.100'), path);
    expect(done.text).toContain('Đã gửi giải trình.');
    expect(done.text).toMatch(new RegExp(`${text} ?Nguyễn Thị Hồng Hạnh, 10:00 ngày 19/11/2026`));
    expect(done.html).not.toContain('name="act"');

    const head = await as('head', 'H44.100');
    expect((await filled(head, path, promise, 'Ghi nhận')).text).toContain('Đã ghi nhận xin lỗi và ngày hẹn lại.');
    expect(head.page().text).toMatch(/Ngày hẹn lại 27\/11\/2026 Lý do .* Người ghi nhận head-H44.100, 10:00/);
    expect(head.page().html).toContain('class="govuk-button" href="');
    const letter = await head.follow('In văn bản xin lỗi');
    expect(letter.text).toContain('gia hạn thời gian giải quyết đến ngày 27/11/2026');
    expect(letter.url).toContain(`${path}/thu-xin-loi`);
  });

  test('has one button: the next step, and links to what else may be done', async () => {
    const path = await kept();
    const head = await as('head', 'H44.100');
    const page = await head.open(path);

    expect(page.html.match(/name="act" value="\w+"/g)).toEqual(['name="act" value="explainDelay"']);
    const other = await head.follow('Ghi nhận xin lỗi, hẹn lại ngày trả kết quả');
    expect(other.html.match(/name="act" value="\w+"/g)).toEqual(['name="act" value="apologise"']);
    expect(other.text).toContain('Giải trình việc quá hạn');
    expect((await head.open(`${path}?viec=setAside`)).html).not.toContain('value="setAside"');
  });

  test('shows its facts and how they changed, in English too', async () => {
    const supplements = [{ askedOn: '2026-11-04', suppliedOn: '2026-11-05' }, { askedOn: '2026-11-06' }];
    const path = await kept({
      ...{ status: 'needsSupplement', supplements, dueOn: '2026-11-18', by: 'staff:head-9' },
      changes: [
        {
          ...{ at: '2026-11-06T03:00:00.000Z', by: 'mot-cua' },
          before: {
            ...{ agency: 'H44.104', procedure: '2.000815', field: 'Hộ tịch', channel: 'direct', status: 'processing' },
            ...{ receivedOn: '2026-11-01', dueOn: '2026-11-16', supplements: [] },
          },
          added: ['doneOn', 'endedOn'],
        },
      ],
    });
    const page = await (await as('auditor', 'H44')).open(path);
    for (const shown of [
      'Hạn theo nguồn dữ liệu 18/11/2026',
      'Hạn báo lần đầu 16/11/2026',
      'Yêu cầu 04/11/2026, đã bổ sung 05/11/2026; Yêu cầu 06/11/2026, chưa bổ sung',
      'Nguồn dữ liệu head-9',
      'Trước đó – Trạng thái: Đang xử lý',
      'Trước đó – Cơ quan, đơn vị: Đơn vị H44.104',
      'Trước đó – Hình thức nộp: Trực tiếp',
      'Trước đó – Yêu cầu bổ sung: không có',
      'Dữ liệu mới có: Ngày xử lý xong, Ngày kết thúc',
    ]) {
      expect(page.text).toContain(shown);
    }
    const english = await (await as('auditor', 'H44')).open(path.replace('/vi/', '/en/'));
    expect(english.text).toContain(
      'Asked for on 4 Nov 2026, supplied on 5 Nov 2026; Asked for on 6 Nov 2026, not supp',
    );
  });

  test('says that something was done only while that is so, for everybody who opens the address', async () => {
    const path = await kept();
    const head = await as('head', 'H44.100');

    for (const act of ['explainDelay', 'apologise', 'setAside', 'restore'])
      expect((await head.open(`${path}?xong=${act}`)).html).not.toContain('notice__title');
  });

  test('that ended late is explained and not apologised for', async () => {
    const ended = { status: 'handedOver', doneOn: '2026-11-18', handedOverOn: '2026-11-19' } as const;
    const page = await (await as('head', 'H44.100')).open(await kept({ ...ended, endKnownOn: '2026-11-19' }));

    expect(page.text).toContain('Kết thúc chậm 2 ngày làm việc');
    expect(page.html).toContain('value="explainDelay"');
    expect(page.html).not.toContain('thu-xin-loi');
  });
});

describe('a dossier that was entered by mistake', () => {
  test('is set aside by a level above, and counted again', async () => {
    const path = await kept();
    const leader = await as('leader', 'H44');
    const done = await filled(leader, `${path}?viec=setAside`, { reason }, 'Đưa ra khỏi thống kê');
    expect(done.text).toContain('Đã đưa hồ sơ ra khỏi thống kê.');
    expect(done.text).toMatch(new RegExp(`Hồ sơ này không được thống kê ${reason}`));
    leader.fill({ reason: 'Đã kiểm tra: không trùng.' });
    const back = await leader.press('Thống kê lại');

    expect(back.text).toContain('Hồ sơ được thống kê lại.');
    expect(back.text).toMatch(/Thống kê lại .* Đưa ra khỏi thống kê/);
    expect((await stored(path))?.setAside).toBe(undefined);
  });
});

describe('a form that is refused', () => {
  test('is shown again with what was typed and what is wrong', async () => {
    const path = await kept();
    const head = await as('head', 'H44.100');
    const short = await filled(head, path, { text: 'Ngắn' }, 'Gửi giải trình');
    expect([short.status, short.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    expect(short.text).toContain('Nêu nguyên nhân, từ 10 đến 2.000 ký tự');
    expect(head.valueOf('text')).toBe('Ngắn');

    const apologise = `${path}?viec=apologise`;
    const wrong = await filled(head, apologise, { newDueOn: 'mai', reason: '' }, 'Ghi nhận');
    expect(wrong.text).toContain('Nhập ngày, ví dụ 31/12/2026');
    expect(wrong.text).toContain('Nêu lý do, từ 10 đến 2.000 ký tự');
    const weekend = await filled(head, apologise, { newDueOn: '28/11/2026', reason: text }, 'Ghi nhận');
    expect([weekend.status, weekend.text]).toEqual([422, expect.stringContaining('không phải ngày làm việc')]);
    expect([head.valueOf('newDueOn'), head.valueOf('reason')]).toEqual(['28/11/2026', text]);
  });

  test('because somebody else was faster keeps what was typed, and is sent again', async () => {
    const path = await kept();
    const [one, other] = [await as('officer', 'H44.100', 'one'), await as('officer', 'H44.100', 'other')];
    await other.open(path);
    await explain(one, path);
    other.fill({ text: 'Lời của người thứ hai, gửi sau.' });
    const late = await other.press('Gửi giải trình');

    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Hồ sơ vừa được cập nhật.')]);
    expect(other.valueOf('text')).toBe('Lời của người thứ hai, gửi sau.');
    expect((await other.press('Gửi giải trình')).text).toContain('Đã gửi giải trình.');
  });

  test('because it is no longer possible says so, and loses no text', async () => {
    const path = await kept({ dueOn: '2026-11-26' });
    const head = await as('head', 'H44.100');
    await head.open(path);
    const page = await head.send(
      path,
      new URLSearchParams({ csrf: head.valueOf('csrf') ?? '', version: '1', act: 'explainDelay', text }),
    );

    expect([page.status, page.text]).toEqual([422, expect.stringContaining('Hồ sơ không quá hạn.')]);
    expect(page.html).toContain(text);
  });
});

test('a dossier that went from agency to agency says how long each had it, and what was reported before', async () => {
  const first = [{ agency: 'H44.100', from: '2026-11-02' }];
  const holders = [
    { agency: 'H44.100', from: '2026-11-02', until: '2026-11-04' },
    { agency: 'H44.104', from: '2026-11-04' },
  ];
  const change = { at: '2026-11-04T03:00:00.000Z', by: 'mot-cua', before: { holders: first }, added: [] };
  const path = await kept({ holders, changes: [change] });
  const page = await (await as('officer', 'H44.100')).open(path);

  expect(page.text).toMatch(/kể cả thời gian chờ bổ sung .*: 2 .*: 11 \(đang giữ hồ sơ\)/);
  expect(page.text).toMatch(/Trước đó – Cơ quan giữ hồ sơ: .* 02\/11\/2026 –/);
});
