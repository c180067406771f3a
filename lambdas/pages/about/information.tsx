import * as z from 'zod';
import { refuse } from '../../kernel/refusal.ts';
import { method } from '../../scores/domain/method.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import type { Topic } from './topic.ts';
import { Information } from './view.tsx';
import { accessibility } from './words/accessibility.ts';
import { howScoresAreMade } from './words/how-scores-are-made.ts';
import { personalData } from './words/personal-data.ts';

const topics: ReadonlyMap<string, Topic> = new Map([
  ['cach-tinh', howScoresAreMade(method)],
  ['tiep-can', accessibility],
  ['du-lieu-ca-nhan', personalData],
]);

/** `GET /vi/thong-tin/{topic}`: what anybody may want to know about the service. */
export const informationPages = bothLanguages({
  route: {
    id: 'pages.information',
    method: 'GET',
    path: '/thong-tin/{topic}',
    summary: 'How scores are made, accessibility, personal data',
  },
  input: z.object({ params: z.object({ topic: z.string() }) }),
  wire: () => undefined,
  run: async (_, { params, now }, lang) => {
    const topic = topics.get(params.topic);
    if (topic === undefined) return refuse('route.notFound');

    const path = `/thong-tin/${params.topic}`;
    return page(
      200,
      {
        lang,
        path,
        title: topic.title[lang],
        description: topic.lead[lang],
        isIllustrative: await isIllustrative(now),
      },
      <Information lang={lang} topic={topic} />,
    );
  },
});
