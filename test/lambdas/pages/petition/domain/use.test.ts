import { expect, test } from 'vitest';
import { useOffer } from '../../../../../lambdas/pages/petition/domain/use.ts';
import { aDraft } from '../../../../support/drafts.ts';

const draft = aDraft({ point: '21.3227, 105.4021', content: 'tr\u00ad\u00eang h\u00e4c' });

test.each([
  ['decoded', 'trường học', { content: 'trường học' }],
  ['decoded', undefined, {}],
  ['agency H44.08', undefined, { agency: 'H44.08' }],
  ['noPoint', undefined, { point: '' }],
  ['agency', undefined, {}],
  ['weather', undefined, {}],
  ['', undefined, {}],
])('the offer %j with the converted text %j', (offer, decoded, changed) => {
  expect(useOffer(draft, offer, decoded)).toStrictEqual({ ...draft, ...changed });
});
