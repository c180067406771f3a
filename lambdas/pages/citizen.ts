import { router } from '../platform/router.ts';
import { petitionForm } from './petition.ts';
import { petitionSteps } from './petition-step.ts';
import { rateVisitPages } from './rate-visit.ts';
import { remarkVisitPages } from './remark-visit.ts';
import { visitPages } from './visit.ts';
import { whyVisitPages } from './why-visit.ts';

export const handler = router('pages-citizen', [
  ...petitionForm,
  ...petitionSteps,
  ...visitPages,
  ...rateVisitPages,
  ...whyVisitPages,
  ...remarkVisitPages,
]);
