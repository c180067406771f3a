import type { Language } from '../sign-in.ts';
import { type Html, html } from './html.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

type Layout = { readonly title: string; readonly language: Language; readonly main: Html; readonly nav?: Html };

/** Every page says what this provider is. */
export function layout({ title, language, main, nav }: Layout): Html {
  const words = WORDS[language];

  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${words.provider}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header><p>${words.provider}</p>${nav}</header>
<main>
<h1>${title}</h1>
<p class="notice">${words.standIn}</p>
${main}
</main>
</body>
</html>`;
}
