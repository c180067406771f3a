import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction, staffFunction } from '../../../lambdas/petitions/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import {
  actRoute,
  LIST,
  officerOf,
  READ,
  SUBMIT,
  setClock,
  setUpPetitions,
  TRACK,
  through,
} from '../../support/petition-functions.ts';
import { MONDAY, RECEIVED_AT, THURSDAY } from '../../support/petitions.ts';

const ask = through(httpHandler('petitions-citizen', citizenFunction));
const send = through(httpHandler('petitions-staff', staffFunction));
logLines();

beforeAll(() => setUpPetitions(createTable));
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(RECEIVED_AT));

const reason = 'Địa điểm phản ánh thuộc địa bàn phường Việt Trì.';
const province = officerOf('H44');
const ward = officerOf('H44.100');
const act = (name: string, code: string, body: unknown, claims: Record<string, string>) =>
  send(actRoute(name), { params: { code }, claims, body });
const inboxOf = async (claims: Record<string, string>) => {
  const { body } = await send(LIST, { claims });
  return (body['items'] as { code: string }[]).map(({ code }) => code);
};

async function sent() {
  const { body } = await ask(SUBMIT, { body: aPetitionBody() });
  const code = `${body['code']}`;
  const track = async () => (await ask(TRACK, { params: { code }, headers: { receipt: `${body['receipt']}` } })).body;
  return { code, track };
}

describe('a petition without an agency', () => {
  test('is forwarded by the province and handled by the ward, and the officer of the province loses it', async () => {
    const { code, track } = await sent();
    setClock(MONDAY);

    const forwarded = await act('forward', code, { version: 1, agency: 'H44.100', reason }, province);

    expect(forwarded).toMatchObject({ status: 200, body: { agency: 'H44.100', version: 2, allowed: [] } });
    expect(await send(READ, { params: { code }, claims: province })).toMatchObject({ status: 404 });
    expect(await act('accept', code, { version: 2 }, province)).toMatchObject({ status: 404 });
    expect(await send(READ, { params: { code }, claims: staffClaims('head', 'H44') })).toMatchObject({ status: 200 });
    expect(await inboxOf(province)).not.toContain(code);
    expect(await inboxOf(ward)).toContain(code);
    expect(await track()).toMatchObject({
      status: 'submitted',
      agency: 'H44.100',
      dueOn: '2026-12-15',
      timeline: [{ event: 'submitted' }, { event: 'forwarded', to: 'H44.100', note: reason }],
    });

    const seen = await send(READ, { params: { code }, claims: ward });
    expect(seen.body).toMatchObject({
      allowed: expect.arrayContaining(['accept', 'refuse', 'forward', 'sendBack', 'forwardOut']),
      handling: [
        { agency: 'H44', workingDays: 1 },
        { agency: 'H44.100', workingDays: 0 },
      ],
    });
    expect(await act('accept', code, { version: 2 }, ward)).toMatchObject({ status: 200 });
  });

  test('comes back from a ward that is not competent, with the reason', async () => {
    const { code } = await sent();
    setClock(MONDAY);
    await act('forward', code, { version: 1, agency: 'H44.100', reason }, province);
    setClock(THURSDAY);

    const back = await act('sendBack', code, { version: 2, reason: 'Không thuộc địa bàn phường.' }, ward);

    expect(back).toMatchObject({ status: 200, body: { agency: 'H44', dueOn: '2026-12-16' } });
    expect(await inboxOf(province)).toContain(code);
    expect(await inboxOf(ward)).not.toContain(code);
  });

  test('is closed with the name of the body outside the tree that is competent', async () => {
    const { code, track } = await sent();

    const body = { version: 1, receiver: 'Công ty Điện lực Phú Thọ', reason: 'Việc cung cấp điện của công ty.' };

    expect(await act('forwardOut', code, body, province)).toMatchObject({ status: 200 });
    expect(await inboxOf(province)).not.toContain(code);
    expect(await track()).toMatchObject({
      status: 'forwardedOut',
      timeline: [{}, { event: 'forwardedOut', to: body.receiver, note: body.reason }],
    });
  });
});

describe('is refused', () => {
  test.each([
    ['to an agency that does not exist', 'forward', { agency: 'H44.999' }, 422, 'petition.agencyUnknown'],
    ['to the agency that has it', 'forward', { agency: 'H44' }, 422, 'petition.sameAgency'],
    ['to what is no code', 'forward', { agency: 'h44' }, 400, 'request.invalid'],
    ['without a reason', 'forward', { agency: 'H44.100', reason: undefined }, 400, 'request.invalid'],
    ['back to nobody', 'sendBack', {}, 409, 'petition.notForwarded'],
    ['out to nobody', 'forwardOut', {}, 400, 'request.invalid'],
  ])('%s', async (_, name, more, status, refused) => {
    const { code } = await sent();

    const answer = await act(name, code, { version: 1, reason, ...more }, province);

    expect(answer).toMatchObject({ status, body: { code: refused } });
    expect((await send(READ, { params: { code }, claims: province })).body).toMatchObject({ version: 1 });
  });
});
