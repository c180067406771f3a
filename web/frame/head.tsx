import { langs } from '../../lambdas/kernel/lang.ts';
import type { Frame } from '../frame.ts';
import { common } from '../words/common.ts';
import { frameWords } from '../words/frame.ts';

/** The brand colour of web/styles/_theme.scss, for the browser toolbar. */
const THEME_COLOUR = '#9b1c1f';

/** The metadata of a page. */
export function Head({ frame }: { readonly frame: Frame }) {
  const { lang, path, title, description, hasErrors = false, isPrivate = false, assets } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>
        {hasErrors ? `${common.error[lang]}: ` : ''}
        {title} – {frameWords.service[lang]}
      </title>
      {description !== undefined && <meta name="description" content={description} />}
      {isPrivate && <meta name="robots" content="noindex, nofollow" />}
      <meta name="theme-color" content={THEME_COLOUR} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {!isPrivate && langs.map((one) => <link key={one} rel="alternate" hreflang={one} href={`/${one}${path}`} />)}
      <link rel="stylesheet" href={assets.style} />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <script src={assets.script} type="module" />
    </head>
  );
}
