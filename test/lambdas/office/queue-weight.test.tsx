import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Queue } from '../../../lambdas/office/queue/view/queue.tsx';
import { agencyItems } from '../../../lambdas/office/reader-agencies.ts';
import { excerptOf } from '../../../lambdas/petitions/domain/views/excerpt.ts';
import { views } from '../../../lambdas/petitions/domain/views/view.ts';
import { anAgency } from '../../support/agencies.ts';
import { codeOf } from '../../support/petitions.ts';

const ROWS = 50;
/** The goal is 3 KB; codes and beginnings of texts are all different. */
const MOST = 3_072;
/** The code twice more in each row, the people of the agency, and buttons: above the goal, and no heavier. */
const MOST_SELECTABLE = 3_788;

const things = ['Đèn đường', 'Cống thoát nước', 'Rác thải', 'Hồ sơ đất đai', 'Nước sạch', 'Vỉa hè', 'Trường học'];
const places = ['khu 3', 'ngõ 12', 'tổ 7', 'chợ Gát', 'đường Hùng Vương', 'cầu Việt Trì', 'bến xe'];
const troubles = ['hỏng đã hai tuần', 'tắc khi mưa lớn', 'chưa được trả lời', 'bị lấn chiếm', 'có mùi hôi'];

const row = (index: number) => ({
  code: codeOf(`weight ${index}`),
  version: 1 + (index % 4),
  status: (['submitted', 'accepted', 'processing'] as const)[index % 3] ?? 'submitted',
  kind: 'reflection' as const,
  matter: (['field', 'service'] as const)[index % 2],
  excerpt: excerptOf(
    `${things[index % 7]} ${places[(index * 3) % 7]} ${troubles[(index * 2) % 5]}, đề nghị kiểm tra lần ${index}`,
  ),
  receivedAt: `2026-11-${10 + (index % 20)}T0${index % 9}:${10 + index}:00.000Z`,
  dueOn: `2026-12-${10 + (index % 15)}`,
  workingDaysLeft: index % 15,
  assigneeName: (['Nguyễn Thị Hoa', 'Trần Văn Nam', undefined] as const)[index % 3],
});

const counts = Object.fromEntries(views.map((name, at) => [name, { n: 37 * at }]));

test('a queue of fifty rows is at most 3 KB of HTML as it is sent', () => {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index));
  const queue = {
    lang: 'vi',
    home: '/vi/can-bo',
    view: 'inbox',
    agency: 'H44.100',
    agencies: [],
    csrf: 'x'.repeat(22),
    acts: [],
    administers: false,
    counts,
    ...{ isDeep: false, mayGoDeep: true },
  } as const;
  const html = renderToString(<Queue {...queue} rows={rows} people={[]} />);

  expect(new Set(rows.map(({ excerpt }) => excerpt)).size).toBeGreaterThan(ROWS / 2);
  expect(gzipSync(html).length).toBeLessThanOrEqual(MOST);
});

test('with a box in each row and the forms for several cases it is at most 3.7 KB', () => {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index));
  const names = [
    'Nguyễn Thị Hoa',
    'Trần Văn Nam',
    'Lê Thị Kim Oanh',
    'Phạm Đức Thịnh',
    'Vũ Thu Quyên',
    'Quách Văn Hòa',
  ];
  const people = names.map((label, index) => ({ value: `a1b2c3d4-000${index}`, label }));
  const queue = {
    lang: 'vi',
    home: '/vi/can-bo',
    view: 'inbox',
    agency: 'H44.100',
    agencies: [],
    administers: false,
    counts,
    ...{ isDeep: false, mayGoDeep: true },
  } as const;
  const html = renderToString(
    <Queue {...queue} csrf={'x'.repeat(22)} acts={['forward', 'extend', 'merge']} rows={rows} people={people} />,
  );

  expect(gzipSync(html).length).toBeLessThanOrEqual(MOST_SELECTABLE);
});

test('a tree of three thousand agencies is asked for by code, not listed', () => {
  const agencies = Array.from({ length: 3_000 }, (_, index) => anAgency({ code: `H44.${index}` }));
  const queue = {
    lang: 'vi',
    home: '/vi/can-bo',
    view: 'inbox',
    agency: 'H44',
    csrf: '',
    acts: [],
    administers: false,
    counts,
    ...{ isDeep: false, mayGoDeep: true },
  } as const;
  const html = (listed: typeof agencies) =>
    renderToString(<Queue {...queue} agencies={agencyItems('vi', listed)} rows={[]} people={[]} />);

  expect(html(agencies)).not.toContain('<option');
  expect(html(agencies)).toContain('value="H44"');
  expect(html(agencies.slice(0, 300)).match(/<option/g)).toHaveLength(301);
});
