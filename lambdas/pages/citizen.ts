import { router } from '../platform/router.ts';
import { lookUpForm, lookUpSteps } from './look-up.ts';
import { petitionForm } from './petition.ts';
import { petitionSteps } from './petition-step.ts';
import { rateAnswerPages } from './rate-answer.ts';
import { rateVisitPages } from './rate-visit.ts';
import { remarkVisitPages } from './remark-visit.ts';
import { trackPages } from './track.ts';
import { visitPages } from './visit.ts';
import { whyVisitPages } from './why-visit.ts';

export const handler = router('pages-citizen', [
  ...petitionForm,
  ...petitionSteps,
  ...lookUpForm,
  ...lookUpSteps,
  ...trackPages,
  ...rateAnswerPages,
  ...visitPages,
  ...rateVisitPages,
  ...whyVisitPages,
  ...remarkVisitPages,
]);
