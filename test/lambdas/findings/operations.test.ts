import { describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import {
  act,
  evidence,
  fields,
  freshFinding,
  idOf,
  list,
  province,
  put,
  read,
  reason,
  ward,
} from '../../support/findings.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { setClock } from '../../support/petition-functions.ts';

logLines();
const fresh = freshFinding(createTable);

describe('a finding', () => {
  test('is entered, reported by its agency and confirmed by the level above', async () => {
    expect(await read(fresh.id)).toMatchObject({
      status: 200,
      body: { ...fields, version: 1, state: 'open', workingDaysLeft: 8 },
    });
    setClock('2026-12-04T02:00:00.000Z');
    const reported = await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    expect(reported).toMatchObject({
      status: 200,
      body: { state: 'reported', version: 2, report: { ...evidence, by: { agency: 'H44.100' } }, actions: ['report'] },
    });
    const confirmed = await act(fresh.id, 'confirm', { version: 2, text: 'Đã kiểm tra tại chỗ.' });
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'confirmed', version: 3, actions: ['return'] } });
    expect((confirmed.body['changes'] as { action: string }[]).map(({ action }) => action)).toEqual([
      'enter',
      'report',
      'confirm',
    ]);
  });

  test('is returned with a reason, and reported again', async () => {
    await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    const returned = await act(fresh.id, 'return', { version: 2, reason });
    expect(returned).toMatchObject({ body: { state: 'returned', returned: { text: reason }, workingDaysLeft: 8 } });
    expect((await act(fresh.id, 'report', { version: 3, ...evidence }, ward)).body).toMatchObject({
      state: 'reported',
      version: 4,
    });
  });

  test('that was confirmed by mistake is returned', async () => {
    await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    await act(fresh.id, 'confirm', { version: 2 });

    expect((await act(fresh.id, 'return', { version: 3, reason })).body).toMatchObject({
      state: 'returned',
      version: 4,
    });
  });

  test('is withdrawn with a reason, and then left alone', async () => {
    expect((await act(fresh.id, 'withdraw', { version: 1, reason })).body).toMatchObject({
      state: 'withdrawn',
      actions: [],
    });
    for (const [action, body] of [
      ['report', evidence],
      ['withdraw', { reason: `${reason} Lần hai.` }],
    ] as const) {
      expect(await act(fresh.id, action, { version: 2, ...body }, action === 'report' ? ward : province)).toMatchObject(
        {
          status: 409,
          body: { code: 'finding.illegalMove', state: 'withdrawn' },
        },
      );
    }
  });

  test('is changed for a reason, and keeps what was before', async () => {
    const later = { dueOn: '2026-12-31', version: 1 };
    expect(await put(fresh.id, later)).toMatchObject({ status: 422, body: { code: 'finding.reasonMissing' } });
    const changed = await put(fresh.id, { ...later, why: 'Gia hạn theo đề nghị của phường.' });

    expect(changed).toMatchObject({ status: 200, body: { version: 2, dueOn: '2026-12-31', firstDueOn: '2026-12-10' } });
    expect(await put(fresh.id, { ...later, why: 'Gia hạn theo đề nghị của phường.' })).toEqual(changed);
    expect((changed.body['changes'] as object[]).at(-1)).toMatchObject({ before: { dueOn: '2026-12-10' } });
  });

  test('due on a day off is due on the next working day, and keeps the day of its document', async () => {
    const other = idOf(901);
    const body = { dueOn: '2027-01-01' };

    expect((await put(other, body)).body).toMatchObject({ dueOn: '2027-01-04', statedDueOn: '2027-01-01' });
    expect((await put(other, body)).body).toMatchObject({ version: 1 });
  });

  test.each([
    [{ dueOn: '2026-11-19' }, { in: 'dueOn', earliest: '2026-11-20' }],
    [{ dueOn: '2099-01-01' }, { in: 'dueOn', latest: '2031-12-01' }],
    [{ source: { ...fields.source, on: '2026-12-01' } }, { in: 'source.on', latest: '2026-11-30' }],
  ])('with the days %j is refused', async (body, detail) => {
    expect(await put(idOf(800), body)).toMatchObject({ status: 422, body: { code: 'finding.dayInvalid', ...detail } });
  });

  test('that nobody has entered is not changed', async () => {
    expect(await put(idOf(801), { version: 3 })).toMatchObject({
      status: 409,
      body: { code: 'finding.changed', version: 0 },
    });
  });
});

describe('a list', () => {
  test('is of the own agency, and of those below it on request, page by page', async () => {
    const all = await list({ below: '1', limit: '100' });
    const ids = (all.body['items'] as { id: string }[]).map((item) => item.id);
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ below: '1', limit: '2', ...(cursor && { cursor }) });
      pages.push(...(page.body['items'] as { id: string }[]).map((item) => item.id));
      cursor = page.body['next'] as string | undefined;
    } while (cursor !== undefined);

    expect(ids.length).toBeGreaterThan(3);
    expect(pages).toEqual(ids);
    expect((await list()).body['items']).toEqual([]);
    expect((await list({}, ward)).body['items']).toHaveLength(ids.length);
  });

  test('counts what is remedied and what is overdue, whatever state it shows', async () => {
    const claims = staffClaims('head', 'H44.104');
    for (const at of [700, 701, 702]) await put(idOf(at), { agency: 'H44.104' });
    await act(idOf(700), 'report', { version: 1, ...evidence }, claims);
    await act(idOf(700), 'confirm', { version: 2 });
    await act(idOf(701), 'withdraw', { version: 1, reason });
    setClock('2026-12-14T02:00:00.000Z');
    const counted = { total: 2, confirmed: 1, reported: 0, open: 1, overdue: 1, withdrawn: 1, agenciesLeftOut: 0 };

    for (const [state, shown] of [
      ['overdue', 702],
      ['confirmed', 700],
      ['withdrawn', 701],
      ['open', 702],
    ] as const) {
      const { body } = await list({ state }, claims);
      expect(body['summary']).toEqual(counted);
      expect((body['items'] as { id: string }[]).map((item) => item.id)).toEqual([idOf(shown)]);
    }
    expect((await list({ state: 'overdue' }, claims)).body['items']).toMatchObject([
      { isOverdue: true, workingDaysLate: 2 },
    ]);
  });

  test.each([
    [{ state: 'late' }],
    [{ below: '0' }],
    [{ limit: '101' }],
    [{ cursor: 'eyJ4IjoxfQ' }],
    [{ agency: 'x' }],
    [{ nothing: '1' }],
  ])('with %j is refused', async (query) => {
    expect(await list(query as Record<string, string>)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });
});
