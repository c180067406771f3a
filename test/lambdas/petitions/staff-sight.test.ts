import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { officerOf, READ } from '../../support/petition-functions.ts';
import { ANSWER, aPetitionIn, codeOf, SUMMARY } from '../../support/petitions.ts';
import { act, petitions, send, setUpStaff } from '../../support/staff-flow.ts';

setUpStaff(createTable);

describe('who may see and act', () => {
  const code = codeOf('of Việt Trì');
  const below = codeOf('of the office below');

  beforeAll(async () => {
    await petitions.create(aPetitionIn('submitted', { code }));
    await petitions.create(aPetitionIn('submitted', { code: below, agency: 'H44.100.1' }));
  });

  test.each([
    ['officer', 'H44.100', 200, 404],
    ['officer', 'H44.104', 404, 404],
    ['officer', 'H44', 404, 404],
    ['officer', 'H44.100.1', 404, 200],
    ['officer', 'H44.10', 404, 404],
    ['officer', '', 404, 404],
    ['head', 'H44.100', 200, 200],
    ['head', 'H44', 200, 200],
    ['head', 'H44.104', 404, 404],
    ['head', 'H44.100.1', 404, 200],
    ['leader', 'H44', 200, 200],
    ['auditor', 'H44', 200, 200],
    ['auditor', 'H44.104', 404, 404],
    ['admin', 'H44', 404, 404],
    ['admin', 'H44.100', 404, 404],
  ])('%s of %s: its own petition %i, that of the office below %i', async (role, agency, own, ofBelow) => {
    const by = staffClaims(role, agency);

    expect((await send(READ, { params: { code }, claims: by })).status).toBe(own);
    expect((await send(READ, { params: { code: below }, claims: by })).status).toBe(ofBelow);
  });

  test('a petition they may not see is not found', async () => {
    const stranger = officerOf('H44.104');

    const notTheirs = await send(READ, { params: { code }, claims: stranger });
    const none = await send(READ, { params: { code: codeOf('none') }, claims: stranger });
    const acted = await act('accept', code, { version: 1 }, stranger);

    expect(notTheirs).toStrictEqual(none);
    expect(acted).toStrictEqual(none);
    expect((await petitions.find(code))?.version).toBe(1);
  });

  test.each(['accept', 'assign', 'refuse', 'answer', 'publish'])('an auditor sees, but may not %s', async (name) => {
    const bodies: Record<string, unknown> = {
      assign: { to: 'officer-1' },
      refuse: { ground: 'abusive', note: 'Không phù hợp.' },
      answer: { text: ANSWER },
      publish: { summary: SUMMARY },
    };

    const body = { version: 1, ...(bodies[name] as object) };
    expect(await act(name, code, body, staffClaims('auditor', 'H44'))).toMatchObject({
      status: 403,
      body: { code: 'caller.forbidden' },
    });
    expect((await petitions.find(code))?.version).toBe(1);
  });

  test('a head acts for an office below', async () => {
    const by = staffClaims('head', 'H44');

    expect(await act('accept', below, { version: 1 }, by)).toMatchObject({ status: 200, body: { status: 'accepted' } });
  });
});
