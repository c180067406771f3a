import type { Lang } from '../kernel/lang.ts';
import { type Instant, instantAt, localDateOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import { escapeHtml } from '../letters/domain/escape-html.ts';
import { matterLabels } from '../petitions/domain/labels.ts';
import type { Licence } from '../platform/data-licence.ts';
import type { Result } from './list.ts';
import type { Entry } from './stored.ts';

type About = {
  readonly lang: Lang;
  readonly agency: string;
  /** Empty if the deployment has no address of its own: then links are relative. */
  readonly site: string;
  readonly licence: Licence | undefined;
  readonly now: Instant;
  /** What else was searched for, as a query: another feed than that of the whole agency. Empty for that. */
  readonly filter: string;
};

const titles: Words = { vi: 'Phản ánh, kiến nghị đã trả lời', en: 'Answered petitions' };

/** Published petitions for readers of feeds: RFC 4287. */
export function feedOf({ entries, nameOf }: Result, { lang, agency, site, licence, now, filter }: About): string {
  const updated = entries[0]?.publishedAt ?? instantAt(localDateOf(now), '00:00');
  return [
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    ...[element('id', `urn:lang-nghe:published:${agency}${filter && `:${filter}`}`)],
    element('title', [titles[lang], nameOf(agency)[lang]].join(' – ')),
    ...[element('updated', updated), `<author>${element('name', nameOf(agency)[lang])}</author>`],
    ...(licence ? [element('rights', `${licence.name} ${licence.url}`)] : []),
    ...[`<link href="${escapeHtml(`${site}/${lang}/cong-khai`)}"/>`],
    ...entries.map((entry) => entryXml(entry, { lang, site, name: nameOf(entry.agency) })),
    '</feed>',
  ].join('\n');
}

type Shown = { readonly lang: Lang; readonly site: string; readonly name: Words };

const entryXml = ({ id, matter, publishedAt, summary }: Entry, { lang, site, name }: Shown) =>
  [
    ...['<entry>', element('id', `urn:lang-nghe:published:${id}`)],
    element('title', [name[lang], ...(matter ? [matterLabels[matter][lang]] : [])].join(': ')),
    ...[element('updated', publishedAt), element('published', publishedAt)],
    `<link href="${escapeHtml(`${site}/${lang}/cong-khai/${id}`)}"/>`,
    ...[`<summary type="text" xml:lang="vi">${xmlText(summary)}</summary>`, '</entry>'],
  ].join('');

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;

/** Two characters are never allowed in XML; control characters are refused where a text comes in. */
const xmlText = (text: string) => escapeHtml(text.replaceAll(/[\ufffe\uffff]/g, ''));
