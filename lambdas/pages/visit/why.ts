import type { Lang } from '../../kernel/lang.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { WhyVisitInput } from './contract.ts';
import { readVisit } from './domain/visit.ts';
import { thanksPage, whyPage } from './why-page.tsx';

/** `GET /{lang}/danh-gia/{id}`: asks for reasons, then says thanks. It shows what the link contains and reads no rating. */
export const whyVisitPages = bothLanguages({
  route: { id: 'pages.whyVisit', method: 'GET', path: '/danh-gia/{id}', summary: 'Say why, after a rating: the form' },
  input: WhyVisitInput,
  wire: () => undefined,
  run: (_, request, lang) => show(request, lang),
});

function show({ params: { id }, query, now }: Request<typeof WhyVisitInput>, lang: Lang) {
  const rated = { lang, visit: readVisit(query), now, id, level: query.level };
  return query.done === undefined ? whyPage(200, rated, { reasons: [], comment: '' }) : thanksPage(rated);
}
