import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { securityPolicy } from '../../../lambdas/platform/security-policy.ts';
import { operations } from '../../../lambdas/service.ts';
import { openApiDocument } from '../../../lib/openapi/document.ts';
import { referenceFiles } from '../../../lib/reference/files.ts';
import { referencePage } from '../../../lib/reference/page.tsx';
import { samples } from '../../../lib/reference/samples.ts';
import { buildAssets } from '../../../lib/site-assets.ts';
import { browserForFile, describeInBrowser, expectAccessible } from '../../support/browser.ts';
import { root } from '../support.ts';

const HOST = 'http://reference.test';
const openApi = openApiDocument('1.0.0');
const { assets, files } = await buildAssets(join(root, 'web'));
const page = referencePage(openApi, assets);

/** The part of the page that an id names, up to the next part of the same kind. */
const article = (id: string) => page.split('<article ').find((part) => part.startsWith(`id="${id}"`)) ?? '';

test('every operation is in the contents and has an article with its method and path', () => {
  for (const { id, method, path } of operations) {
    expect(page).toContain(`<li><a href="#${id}">`);
    expect(article(id)).toContain(`<span class="method method--${method.toLowerCase()}">${method}</span>`);
    expect(article(id)).toContain(`<code>${path}</code>`);
  }
});

test('an operation shows its parameters, its body, its errors in both languages, and examples to run', () => {
  const submit = article('petitions.submit');

  expect(submit).toContain('<code>Idempotency-Key</code><span class="fields__type">string, header</span>');
  expect(submit).toContain(
    '<code>contact.name</code><span class="fields__type">string</span><span class="fields__required">required</span>',
  );
  expect(submit).toContain('10 to 10,000 characters');
  expect(submit).toContain('<a href="#schema-PetitionReceipt">PetitionReceipt</a>');
  expect(submit).toMatch(/#error-idempotency\.mismatch.*409.*<p lang="vi">.+?<\/p>/);
  expect(submit).toContain('curl &quot;$HOST/v1/petitions');
  expect(submit).toContain('PAKN-');
});

test('the command of a staff operation sends a token, and what the path and the query need', () => {
  const list = article('petitions.list');

  expect(list).toContain('Authorization: Bearer $TOKEN');
  expect(list).toMatch(/\$HOST\/v1\/staff\/petitions\?agency=H44\.100&amp;view=/);
  expect(article('directory.putAgency')).toContain('-X PUT');
  expect(article('petitions.track')).not.toMatch(/curl [^<]*receipt=/);
});

test('every link within the page leads to a part of it, and every id is there once', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(targets.length).toBeGreaterThan(100);
});

test('has nothing inline and nothing from elsewhere', () => {
  const addresses = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

  expect(addresses.filter((address) => !/^[/#]/.test(address))).toEqual([]);
  expect(page).not.toMatch(/<style| style=| on\w+=|<script>/);
});

describe('the samples', () => {
  const shells = samples('https://HOST').map(({ shell }) => shell);
  const requestOf = (id: string) => operations.find((operation) => operation.id === id)?.example().request;

  test('send what the contracts accept', () => {
    const [send = '', , rate = ''] = shells;
    const sentIn = (shell: string) => JSON.parse(/-d '([^']+)'/.exec(shell)?.[1] ?? '');

    expect(sentIn(send)).toEqual(requestOf('petitions.submit')?.body);
    expect(sentIn(rate)).toEqual(requestOf('ratings.rate')?.body);
  });

  test('contain the host in one place only', () => {
    expect(shells.join('\n').split('https://HOST')).toHaveLength(2);
  });
});

describeInBrowser('in a browser', () => {
  const open = browserForFile();
  const served: Record<string, string | Uint8Array> = {
    ...files,
    ...referenceFiles(openApi, assets),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  const types: Record<string, string> = {
    css: 'text/css',
    js: 'text/javascript',
    svg: 'image/svg+xml',
    woff2: 'font/woff2',
  };

  /** The page as CloudFront serves it, with everything that the browser complains about. */
  async function opened(look: { width: number; javaScript?: boolean }) {
    const tab = await open(look);
    const complaints: string[] = [];
    tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = origin === HOST ? served[pathname === '/docs' ? 'docs/index.html' : pathname.slice(1)] : undefined;
      if (file === undefined) {
        complaints.push(`requested ${route.request().url()}`);
        return route.abort();
      }
      const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
      const headers = { 'content-security-policy': securityPolicy() };
      return route.fulfill({ body: Buffer.from(file), contentType, headers });
    });
    await tab.goto(`${HOST}/docs`);
    return { tab, complaints };
  }

  test.each([360, 1280])(
    'keeps our Content-Security-Policy, requests no other host and is accessible at %i px',
    async (width) => {
      const { tab, complaints } = await opened({ width });

      expect(await tab.locator('article').count()).toBe(operations.length);
      expect(await tab.locator('.host').first().textContent()).toBe(HOST);
      await expectAccessible(tab);
      expect(complaints).toEqual([]);
    },
  );

  test('holds enough height for what is not laid out yet, or it would lie over the next part', async () => {
    const { tab } = await opened({ width: 360 });
    const tooHigh = await tab.evaluate(`[...document.querySelectorAll('[class*=held-]')].filter((part) => {
      const held = Number.parseFloat(getComputedStyle(part).containIntrinsicHeight.replace('auto', ''));
      part.setAttribute('class', '');
      return part.offsetHeight > held;
    }).map((part) => part.id)`);

    expect(tooHigh).toEqual([]);
  });

  test('shows everything without JavaScript', async () => {
    const { tab, complaints } = await opened({ width: 360, javaScript: false });

    expect(await tab.locator('article').count()).toBe(operations.length);
    expect(await tab.locator('.host').first().textContent()).toBe('https://HOST');
    expect(complaints).toEqual([]);
  });
});
