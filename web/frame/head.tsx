import { langs } from '../../lambdas/kernel/lang.ts';
import type { Frame } from '../frame.ts';
import { common } from '../words/common.ts';
import { frameWords } from '../words/frame.ts';

/** The brand colour of web/styles/_theme.scss, for the browser toolbar. */
const THEME_COLOUR = '#9b1c1f';

/** In the head of a page: the address of this site (`https://host`), which only the request tells. */
export const SITE = '{site}';

/** The metadata of a page. The style follows it, first that of the screen, then that of paper (`web/layout.tsx`). */
export function Head({ frame }: { readonly frame: Frame }) {
  const { lang, title, hasErrors = false, isPrivate = false, takesFiles = false, feeds = [], staff, assets } = frame;
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>
        {hasErrors ? `${common.error[lang]}: ` : ''}
        {title} – {frameWords.service[lang]}
      </title>
      {isPrivate ? <meta name="robots" content="noindex, nofollow" /> : <Public frame={frame} />}
      {feeds.map(({ path, title }) => (
        <link key={path} rel="alternate" type="application/atom+xml" title={title} href={path} />
      ))}
      <meta name="theme-color" content={THEME_COLOUR} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/touch-icon.png" />
      <link rel="manifest" href="/site.webmanifest" />
      <script src={assets.script} type="module" />
      {staff?.name !== undefined && <script src={assets.officeScript} type="module" />}
      {takesFiles && <script src={assets.filesScript} type="module" />}
    </>
  );
}

/** The locales of Open Graph. */
const LOCALES = { vi: 'vi_VN', en: 'en_GB' } as const;

/** For search engines, and for the preview of a link in Zalo and elsewhere. */
function Public({
  frame: { lang, path, title, description = frameWords.description[lang] },
}: {
  readonly frame: Frame;
}) {
  const address = `${SITE}/${lang}${path}`;
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      {langs.map((one) => (
        <link key={one} rel="alternate" hreflang={one} href={`${SITE}/${one}${path}`} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={frameWords.service[lang]} />
      <meta property="og:locale" content={LOCALES[lang]} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={`${SITE}/preview.png`} />
      <meta property="og:image:alt" content={frameWords.preview[lang]} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
    </>
  );
}
