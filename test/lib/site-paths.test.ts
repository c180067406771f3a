import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { sitePathsCode } from '../../lib/site-paths.ts';

const PATHS = ['/index.html', '/about.html', '/docs/index.html', '/style.css'];

/** Runs the code as CloudFront does: takes a request, returns a request or a response. */
function ask(uri: string): { uri?: string; statusCode?: number; headers?: unknown; body?: { data: string } } {
  return runInNewContext(
    `${sitePathsCode(PATHS, '<p>"Không" có</p>')}; handler({ request: { uri: ${JSON.stringify(uri)} } })`,
  );
}

describe('the paths of the site', () => {
  test.each([
    ['/about', '/about.html'],
    ['/about/', '/about.html'],
    ['/about.html', '/about.html'],
    ['/docs', '/docs/index.html'],
    ['/docs/', '/docs/index.html'],
    ['/style.css', '/style.css'],
  ])('%s is the file %s', (uri, file) => {
    expect(ask(uri).uri).toBe(file);
  });

  test.each([
    ['/', '/vi'],
    ['/vi/', '/vi'],
    ['/en/', '/en'],
  ])('%s leads to the pages at %s', (uri, value) => {
    expect(ask(uri)).toMatchObject({ statusCode: 302, headers: { location: { value } } });
  });

  test.each(['/nowhere', '/docs/nowhere', '/constructor', '/../index.html', '//'])(
    '%s is answered with our own page',
    (uri) => {
      expect(ask(uri)).toMatchObject({ statusCode: 404, body: { data: '<p>"Không" có</p>' } });
    },
  );

  test('more paths than CloudFront can hold are refused at synthesis', () => {
    const many = Array.from({ length: 2000 }, (_, number) => `/page-${number}.html`);

    expect(() => sitePathsCode(many, '')).toThrow(/too many paths for a CloudFront function: \d+ bytes of 10240/);
  });
});
