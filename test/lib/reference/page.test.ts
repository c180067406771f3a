import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { routes } from '../../../lambdas/service.ts';
import { openApiDocument } from '../../../lib/openapi/document.ts';
import { allRefusals } from '../../../lib/openapi/problems.ts';
import { referenceFiles } from '../../../lib/reference/files.ts';
import { referencePage } from '../../../lib/reference/page.ts';
import { samples } from '../../../lib/reference/samples.ts';
import { CONTENT_SECURITY_POLICY } from '../../../lib/security-headers.ts';
import { browserForFile, describeInBrowser, expectNoSidewaysScroll } from '../../support/browser.ts';
import { exampleOf } from '../../support/operations.ts';

const HOST = 'http://reference.test';
const page = referencePage();

test('names every error once, with its status, in both languages', () => {
  for (const [code, { status }] of Object.entries(allRefusals())) {
    const [row = '', ...others] = page
      .split('\n')
      .filter((line) => line.includes(`<th scope="row"><code>${code}</code>`));
    expect(others).toEqual([]);
    expect(row).toContain(`<td>${status}</td>`);
    expect(row).toMatch(/<td lang="vi">.+<\/td>/);
  }
});

test('has nothing inline and nothing from elsewhere', () => {
  const addresses = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

  expect(addresses.filter((address) => !/^[/#]/.test(address))).toEqual([]);
  expect(page).not.toMatch(/<style| style=| on\w+=|<script>/);
});

describe('the samples', () => {
  const shells = samples('https://HOST').map(({ shell }) => shell);

  test('send what the contracts take', () => {
    const [send = '', , rate = ''] = shells;
    const sentIn = (shell: string) => JSON.parse(/-d '([^']+)'/.exec(shell)?.[1] ?? '');

    expect(sentIn(send)).toEqual(exampleOf('petitions.submit').request.body);
    expect(sentIn(rate)).toEqual(exampleOf('ratings.rate').request.body);
  });

  test('know the host in one place only', () => {
    expect(shells.join('\n').split('https://HOST')).toHaveLength(2);
  });
});

describeInBrowser('in a browser', () => {
  const open = browserForFile();
  const files: Record<string, string | Uint8Array> = {
    ...referenceFiles(),
    'openapi.json': JSON.stringify(openApiDocument('1.0.0')),
    'site.css': '',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  const types: Record<string, string> = {
    css: 'text/css',
    js: 'text/javascript',
    json: 'application/json',
    svg: 'image/svg+xml',
  };

  test('shows every operation under our Content-Security-Policy, and asks no other host', async () => {
    const tab = await open();
    const troubles: string[] = [];
    tab.on('console', (said) => ['error', 'warning'].includes(said.type()) && troubles.push(said.text()));
    tab.on('pageerror', (error) => troubles.push(error.message));
    await tab.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const name = pathname === '/docs' ? 'docs/index.html' : pathname.slice(1);
      const file = origin === HOST ? files[name] : undefined;
      if (file === undefined) {
        troubles.push(`asked for ${route.request().url()}`);
        return route.abort();
      }
      const contentType = types[name.split('.').at(-1) ?? ''] ?? 'text/html';
      const headers = { 'content-security-policy': CONTENT_SECURITY_POLICY };
      return route.fulfill({ body: Buffer.from(file), contentType, headers });
    });

    await tab.goto(`${HOST}/docs`);
    await tab.locator('.opblock').first().waitFor();
    await tab.locator('.opblock .opblock-summary-control').first().click();
    await tab.locator('.responses-table').first().waitFor();

    expect(await tab.locator('.opblock').count()).toBe(routes.filter(({ page }) => !page).length);
    expect(await tab.locator('.host').first().textContent()).toBe(HOST);
    expect(troubles).toEqual([]);
    await expectNoSidewaysScroll(tab);
    // Swagger UI is what it is; the page around it is ours.
    const { violations } = await new AxeBuilder({ page: tab }).exclude('#swagger').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });
});
