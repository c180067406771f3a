import { renderToString } from 'preact-render-to-string';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PoliciesView } from '../../../../lambdas/office/rules/view/policies.tsx';
import { escalationRules } from '../../../../lambdas/petitions/domain/deadlines/escalation-rules.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { setClock, setUpPetitions } from '../../../support/petition-functions.ts';
import { aPolicy } from '../../../support/rules.ts';
import { stubSite } from '../../../support/stub-site.ts';

const PATH = '/vi/can-bo/quan-tri/lich/thoi-han';

describe('the page of limits and alerts', () => {
  let room: Awaited<ReturnType<typeof staffRoom>>;
  beforeAll(async () => {
    stubSite();
    await setUpPetitions(createTable);
    room = await staffRoom(createTable);
  });
  beforeEach(() => setClock('2026-11-21T08:15:30.000Z'));

  test('shows every limit with its basis, and where the rules are from', async () => {
    const page = await (await room.browserOf()).open(PATH);

    expect(page.status).toBe(200);
    expect(page.text).toContain('Mọi cơ quan, mọi nội dung Phiên bản 2026.1 Hiệu lực Từ ngày 01/04/2008');
    expect(page.text).toMatch(/Trả lời 15 ngày làm việc Căn cứ: Mức cài đặt của hệ thống/);
    expect(page.text).toMatch(/mở lại sau khi được trả lời 15 ngày Căn cứ/);
    expect(page.text).toMatch(/Khẩn cấp 1 ngày làm việc/);
    expect(page.text).toMatch(/Thông thường Theo thời hạn trả lời/);
    expect(page.text).toMatch(/8 giờ làm việc 8 giờ làm việc/);
    expect(page.text).toContain('docs/operations.md');
  });

  test('shows every step of the alerts in words, with those it notifies', async () => {
    const page = await (await room.browserOf()).open(PATH.replace('/vi/', '/en/'));

    expect(page.text).toMatch(/On the last day to: refuse, with a reason The heads of the agency/);
    expect(page.text).toMatch(/At 80% of the limit The assigned officer, the heads of the agency/);
    expect(page.text).toMatch(/1 working day after the deadline/);
    expect(page.text).toMatch(/On the last day of the limit/);
    expect(page.text).toMatch(/Urgent: at any time/);
    expect(page.text).toMatch(/When it is due The assigned officer/);
    const steps = Object.values(escalationRules().steps).flat().length + escalationRules().atOnce.answer.length;
    expect(page.html.match(/<th scope="row">(At|On|When|\d+ working day)/g)).toHaveLength(steps);
  });
});

describe('a policy', () => {
  const shown = (given: Parameters<typeof aPolicy>[2]) =>
    renderToString(
      <PoliciesView
        lang="en"
        calendarPath="/en/lich"
        policies={[aPolicy('some', 3, given)]}
        rules={escalationRules()}
        agencyName={(code) => `Agency ${code}`}
      />,
    );

  test.each([
    [{ agencies: ['H44.1', 'H44.2'] }, 'Agencies: Agency H44.1, Agency H44.2'],
    [{ below: 'H44.1', matter: 'field' }, 'Agency H44.1 and all agencies below it; Matter: Roads'],
    [{ validTo: '2026-12-31' }, 'From 1 Jan 2020 to 31 Dec 2026'],
  ] as const)('%j says whom it is for and how long', (given, text) => {
    expect(shown(given)).toContain(text);
  });

  test('without tiers its urgent steps name them by their names', () => {
    expect(shown({})).toContain('urgent: at any time');
  });
});
