import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { staffFunction } from '../../../lambdas/directory/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { setClock, setUpPetitions, through } from '../../support/petition-functions.ts';
import { NEXT_TUESDAY } from '../../support/petitions.ts';

const send = through(httpHandler('directory-staff', staffFunction));
logLines();
const ME = 'GET /v1/staff/me';

beforeAll(async () => {
  await setUpPetitions(createTable);
  setClock(NEXT_TUESDAY);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

type May = readonly { readonly operation: string; readonly for: readonly string[] }[];
const mayOf = async (claims: Record<string, string>) => {
  const { status, body } = await send(ME, { claims });
  expect(status).toBe(200);
  return new Map((body['may'] as May).map((one) => [one.operation, one.for]));
};

describe('what a member of staff reads about themselves', () => {
  test('is name, roles and agency as the token and the directory say', async () => {
    const claims = staffClaims('officer', 'H44.100');
    const { status, body } = await send(ME, { claims });

    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        ...{ id: claims['sub'], name: claims['name'], roles: ['officer'] },
        agency: { code: 'H44.100', name: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' } },
      },
    });
  });

  test('lists the operations that the role may call, and for which agencies', async () => {
    const [officer, head, admin] = await Promise.all(
      ['officer', 'head', 'admin'].map((role) => mayOf(staffClaims(role, 'H44.100'))),
    );

    expect(officer?.get('petitions.list')).toStrictEqual(['own']);
    expect(officer?.has('petitions.unlock')).toBe(false);
    expect(head?.get('petitions.unlock')).toStrictEqual(['own', 'below']);
    expect(admin?.has('petitions.list')).toBe(false);
    expect(admin?.get('directory.putPerson')).toStrictEqual(['own', 'below']);
  });

  test.each(['', 'H29', 'không có'])(
    'with a token of the agency "%s", which is not in the tree, is no agency and nearly nothing',
    async (agency) => {
      const { status, body } = await send(ME, { claims: staffClaims('leader', agency) });

      expect(status).toBe(200);
      expect(body).not.toHaveProperty('agency');
      expect(body['may']).toStrictEqual([{ operation: 'directory.me', for: ['elsewhere'] }]);
    },
  );

  test('is nothing without a role, and takes no parameters', async () => {
    expect(await send(ME, { claims: staffClaims('visitor', 'H44.100') })).toMatchObject({ status: 403 });
    expect(await send(ME, { claims: staffClaims('head', 'H44.100'), query: { agency: 'H44' } })).toMatchObject({
      status: 400,
    });
  });
});
