import type { ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { langs } from '../../../lambdas/kernel/lang.ts';
import { formatNumber } from '../../../lambdas/kernel/number-text.ts';
import { errorMessage } from '../../../lambdas/pages/petition/error-words.ts';
import { ContentPage } from '../../../lambdas/pages/petition/view/content.tsx';
import { RatingForm } from '../../../lambdas/pages/track/view/rating.tsx';
import { rateErrors } from '../../../lambdas/pages/track/words/rate-answer.ts';
import { WhyVisit } from '../../../lambdas/pages/visit/view/why.tsx';
import { visitWords } from '../../../lambdas/pages/visit/words.ts';
import * as petitions from '../../../lambdas/petitions/contract.ts';
import { MIN_CONTENT } from '../../../lambdas/petitions/domain/case/choices.ts';
import { MAX_CONTENT } from '../../../lambdas/petitions/submit-contract.ts';
import * as ratings from '../../../lambdas/ratings/contract.ts';

const LIMIT = 1_234;
const asked = { lang: 'vi', typed: {}, errors: {}, agencies: [], maxContent: LIMIT };
const rated = {
  lang: 'vi',
  tracked: { code: 'PAKN-7K3D-9QXM' },
  receipt: 'ABCD',
  attempt: undefined,
  maxComment: LIMIT,
};
const visited = { lang: 'vi', visit: {}, typed: { reasons: [], comment: '' }, paths: {}, maxComment: LIMIT };

test.each([
  ['a petition', <ContentPage {...(asked as unknown as ComponentProps<typeof ContentPage>)} />],
  ['the rating of an answer', <RatingForm {...(rated as unknown as ComponentProps<typeof RatingForm>)} />],
  ['the rating of a visit', <WhyVisit {...(visited as unknown as ComponentProps<typeof WhyVisit>)} />],
])('the field of %s counts to the limit of the server', (_, view) => {
  const html = renderToString(view);

  expect(html).toContain(`data-count="${LIMIT}"`);
  expect(html).toContain('1.234 ký tự');
});

describe('what is said of a limit is the limit of the contract', () => {
  test.each([
    ['too long a petition', MAX_CONTENT, (lang) => errorMessage(lang, { field: 'content', code: 'too_big' })],
    ['too short a petition', MIN_CONTENT, (lang) => errorMessage(lang, { field: 'content', code: 'too_small' })],
    ['the rating of an answer', petitions.MAX_COMMENT, (lang) => rateErrors['comment']?.[lang]],
    ['the rating of a visit', ratings.MAX_COMMENT, (lang) => visitWords.commentWrong[lang]],
  ] as const satisfies readonly (readonly [string, number, (lang: (typeof langs)[number]) => string | undefined])[])(
    '%s: %i',
    (_, limit, said) => {
      for (const lang of langs) expect(said(lang)).toContain(` ${formatNumber(lang, limit)} `);
    },
  );
});
