import { beforeAll, describe, expect, test, vi } from 'vitest';
import { publicFunction } from '../../../lambdas/directory/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { logLines } from '../../support/log-lines.ts';
import { through } from '../../support/petition-functions.ts';

const get = through(httpHandler('directory-public', publicFunction));
logLines();
beforeAll(() => {
  vi.stubEnv('DIRECTORY_TABLE', 'directory');
  vi.stubEnv('ROOT_AGENCY', 'H44');
  return () => void vi.unstubAllEnvs();
});

describe('GET /v1/places', () => {
  test('lists every commune and ward with where it is published', async () => {
    const { status, body } = await get('GET /v1/places');

    expect(status).toBe(200);
    expect(body).toMatchObject({ source: { vi: expect.stringContaining('1676/NQ-UBTVQH15') } });
    expect(body['items']).toHaveLength(148);
  });

  test('finds the ward that an old one became part of', async () => {
    const { body } = await get('GET /v1/places', { query: { q: 'Gia Cam' } });

    expect(body['items']).toMatchObject([{ code: '07900', matched: 'phường Gia Cẩm' }]);
  });

  test.each([
    ['another province', 'Hà Nội', 0],
    ['no letter', '?!', 0],
    ['a kind of unit', 'xã', 0],
  ])('finds nothing for %s', async (_, q, count) => {
    const { status, body } = await get('GET /v1/places', { query: { q } });

    expect(status).toBe(200);
    expect(body['items']).toHaveLength(count);
  });

  test('refuses what it does not know', async () => {
    expect((await get('GET /v1/places', { query: { province: 'H44' } })).status).toBe(400);
    expect((await get('GET /v1/places', { query: { q: '' } })).status).toBe(400);
  });
});
