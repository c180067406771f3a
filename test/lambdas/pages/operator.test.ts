import { beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { phuTho } from '../../support/agencies.ts';
import { stubbedDirectory } from '../../support/directory.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { stubSite } from '../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const directory = stubbedDirectory();
logLines();
beforeEach(() => {
  stubSite();
  vi.stubEnv('OPERATOR', '{"name":"Văn phòng <UBND> tỉnh","address":"Số 1, đường A","hotline":"1022"}');
  directory.holdsAgencies(phuTho);
});

describe('every page names its operator', () => {
  test.each([
    ['vi', 'Cơ quan vận hành: Văn phòng &lt;UBND> tỉnh. Địa chỉ: Số 1, đường A. Đường dây nóng: 1022.'],
    ['en', 'Operator: Văn phòng &lt;UBND> tỉnh. Address: Số 1, đường A. Hotline: 1022.'],
  ])('/%s', async (lang, text) => {
    for (const path of ['', '/tra-cuu', '/phan-anh', '/thong-tin/{topic}', '/khong-co']) {
      const params = path.includes('topic') ? { topic: 'du-lieu-ca-nhan' } : {};
      const routeKey = path === '/khong-co' ? '$default' : `GET /${lang}${path}`;
      const event = {
        ...httpEvent({ routeKey, params }),
        rawPath: `/${lang}${path.replace('{topic}', 'du-lieu-ca-nhan')}`,
      };

      expect((await handler(event, lambdaContext())).body, path).toContain(text);
    }
  });
});
