import { router } from '../platform/router.ts';
import { agenciesPages } from './agencies.tsx';
import { agencyPages } from './agency.tsx';
import { homePage } from './home.tsx';
import { informationPages } from './information.tsx';
import { lookUpForm, lookUpSteps } from './look-up.ts';
import { petitionForm } from './petition.ts';
import { petitionSteps } from './petition-step.ts';
import { rateAnswerPages } from './rate-answer.ts';
import { rateVisitPages } from './rate-visit.ts';
import { remarkVisitPages } from './remark-visit.ts';
import { tell } from './tell.tsx';
import { trackPages } from './track.ts';
import { unknownPages } from './unknown.ts';
import { visitPages } from './visit.ts';
import { whyVisitPages } from './why-visit.ts';

export const handler = router(
  'pages-citizen',
  [
    ...homePage,
    ...informationPages,
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
    ...agenciesPages,
    ...agencyPages,
    ...unknownPages,
  ],
  tell,
);
