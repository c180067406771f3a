import { renderToString } from 'preact-render-to-string';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { roles } from '../../../../lambdas/kernel/caller.ts';
import { ChangesView } from '../../../../lambdas/office/rules/view/changes.tsx';
import { type PetitionStore, petitionStore } from '../../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { setClock, setUpPetitions } from '../../../support/petition-functions.ts';
import { aPetition, codeOf, MONDAY } from '../../../support/petitions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const PATH = '/vi/can-bo/quan-tri/lich/thay-doi';

describe('the dry run of the calendar', () => {
  let room: Awaited<ReturnType<typeof staffRoom>>;
  let petitions: PetitionStore;
  beforeAll(async () => {
    stubSite();
    petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
    room = await staffRoom(createTable);
  });
  beforeEach(() => setClock(MONDAY));

  const as = (role: (typeof roles)[number], agency = 'H44') =>
    room.browserOf({ id: `${role}-${agency}`, agency, roles: [role] });

  test('says that nothing changes', async () => {
    const page = await (await as('admin')).open(PATH);

    expect(page.status).toBe(200);
    expect(page.text).toContain('đã xem 0 phản ánh');
    expect(page.text).toContain('Không có thời hạn nào thay đổi.');
  });

  test('lists each petition with its agency, the old and the new day and why, and changes none', async () => {
    const petition = aPetition({ code: codeOf('outdated') });
    await petitions.create({
      ...petition,
      ...{ dueOn: '2026-12-11', provisional: true },
      countdown: { ...petition.countdown, calendar: { id: 'vn', version: '2026.1' } },
    });

    const page = await (await as('admin')).open(PATH);

    expect(page.text).toContain(`${petition.code} Phường Việt Trì 11/12/2026 (tạm tính) → 14/12/2026`);
    expect(page.text).toContain('Ngày không tính: 24/11/2026 (Ngày Văn hóa Việt Nam).');
    expect(page.text).toContain('Trước đây tính theo lịch phiên bản 2026.1.');
    expect(await petitions.find(petition.code)).toMatchObject({ dueOn: '2026-12-11', version: 1 });
  });

  test.each([
    ...roles.filter((role) => role !== 'admin').map((role) => [role, 'H44'] as const),
    ['admin', 'H44.100'] as const,
  ])('is closed to the role %s of %s', async (role, agency) => {
    const page = await (await as(role, agency)).open(PATH);

    expect(page.status).toBe(403);
    expect(page.text).not.toContain('PAKN-');
  });
});

describe('why a deadline changes', () => {
  const due = { dueOn: '2026-12-11', provisional: false };
  const shown = (given: object, isComplete = true) => {
    const change = { code: 'PAKN-1', agencyName: 'A', from: { ...due, calendarVersion: '1' }, to: due };
    const changes = [{ ...change, daysOff: [], worked: [], ...given }];
    return renderToString(
      <ChangesView {...{ lang: 'en', calendarPath: '/', version: '2', checked: 1, isComplete, changes }} />,
    );
  };

  test.each([
    [{ worked: ['2026-11-28'] }, 'Weekend days that are counted: 28 Nov 2026.'],
    [{}, 'The day stays, its time changes.'],
    [{ to: { ...due, provisional: true } }, 'The day stays, and is provisional now.'],
    [{ from: { ...due, provisional: true, calendarVersion: '1' } }, 'The day stays, and is no longer provisional.'],
  ])('%j reads “%s”', (given, text) => {
    expect(shown(given)).toContain(text);
  });

  test('the page says that there are more', () => {
    expect(shown({}, false)).toContain('The list ends before all were looked at');
  });
});
