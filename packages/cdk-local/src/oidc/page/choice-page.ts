import type { AuthorizationRequest } from '../authorization-request.ts';
import { OIDC_PATH } from '../local-issuer.ts';
import { keyOf, type Language, matching, type SignInChoice } from '../sign-in.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { WORDS, type Words } from './words.ts';

type ChoicePage = {
  readonly request: AuthorizationRequest;
  readonly choices: readonly SignInChoice[];
  readonly query: string;
  readonly language: Language;
};

/** More buttons on one page help nobody: the search finds the others. */
const MAX_SHOWN = 60;
const ACTION = `${OIDC_PATH}/authorize`;

/** Who to be: a search, and a button for each person. Works without a script. */
export function choicePage({ request, choices, query, language }: ChoicePage): Html {
  const words = WORDS[language];
  const found = matching(choices, query);
  const shown = found.slice(0, MAX_SHOWN);
  const hidden = request.fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

  return layout({
    ...{ title: words.title, language, nav: otherLanguage(request, { query, language }) },
    main: html`<p>${words.client} <strong>${request.clientId}</strong> · ${new URL(request.redirectUri).origin}</p>
<form method="get" action="${ACTION}" role="search">
${hidden}
<label for="q">${words.search}</label>
<div class="row"><input type="search" id="q" name="q" value="${query}" maxlength="100" autocomplete="off"><button>${words.find}</button></div>
</form>
<p role="status">${words.count(shown.length, found.length)}</p>
<form method="post" action="${ACTION}">
${hidden}
${groupsOf(shown).map(([group, members]) => section(group, members, words))}
<button class="quiet" name="cancel" value="1">${words.cancel}</button>
</form>`,
  });
}

function section(group: string | undefined, members: readonly SignInChoice[], words: Words): Html {
  const buttons = members.map(
    (choice) => html`<li><button name="choice" value="${keyOf(choice)}">${choice.label}</button></li>`,
  );

  return html`<section>
<h2>${group ?? words.others}</h2>
<ul>
${buttons}
</ul>
</section>`;
}

/** In the order in which the groups first appear. */
function groupsOf(choices: readonly SignInChoice[]): readonly [string | undefined, readonly SignInChoice[]][] {
  return [...Map.groupBy(choices, ({ group }) => group)];
}

function otherLanguage(
  request: AuthorizationRequest,
  { query, language }: { query: string; language: Language },
): Html {
  const other = language === 'vi' ? 'en' : 'vi';
  const parameters = new URLSearchParams([
    ...request.fields.filter(([name]) => name !== 'ui_locales').map(([name, value]) => [name, value]),
    ['ui_locales', other],
    ...(query === '' ? [] : [['q', query]]),
  ]);

  return html`<nav><a href="${`${ACTION}?${parameters}`}" lang="${other}" hreflang="${other}">${WORDS[other].ownName}</a></nav>`;
}
