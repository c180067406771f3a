import type { Language } from '../sign-in.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { type PageMessage, WORDS } from './words.ts';

export function messagePage(message: PageMessage, language: Language): Html {
  const { title, text } = WORDS[language].messages[message];

  return layout({ title, language, main: html`<p>${text}</p>` });
}
