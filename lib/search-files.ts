import { langs } from '../lambdas/kernel/lang.ts';
import { informationPages, mainPages } from '../web/words/frame.ts';

/** The pages that are the same for everybody; those of agencies are linked from the list of agencies. */
const paths = ['', ...[...mainPages, ...informationPages].map(({ path }) => path)];

/**
 * What search engines read. Pages of one petition are not forbidden here: they say `noindex` themselves, and a page that
 * may not be read cannot say so. Without a domain nobody knows the address of the map.
 */
export function searchFiles(domain: string | undefined): Readonly<Record<string, string>> {
  const robots = ['User-agent: *', 'Disallow: /v1/'];
  if (domain === undefined) return { 'robots.txt': `${robots.join('\n')}\n` };
  const site = `https://${domain}`;
  return {
    'robots.txt': `${[...robots, '', `Sitemap: ${site}/sitemap.xml`].join('\n')}\n`,
    'sitemap.xml': sitemap(site),
  };
}

function sitemap(site: string): string {
  const entries = paths.flatMap((path) => langs.map((lang) => entry(site, path, lang)));
  const schemas = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${schemas}>\n${entries.join('\n')}\n</urlset>\n`;
}

/** One page in one language, with its other languages. */
function entry(site: string, path: string, lang: string): string {
  const others = langs.map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${site}/${one}${path}"/>`);
  return `<url><loc>${site}/${lang}${path}</loc>${others.join('')}</url>`;
}
