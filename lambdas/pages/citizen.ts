import { router } from '../platform/router.ts';
import { informationPages } from './about/information.tsx';
import { homePage } from './home/home.tsx';
import { petitionForm } from './petition/form.ts';
import { petitionSteps } from './petition/step.ts';
import { tell } from './problem/tell.tsx';
import { unknownPages } from './problem/unknown.ts';
import { agenciesPages } from './scores/agencies.tsx';
import { agencyPages } from './scores/agency.tsx';
import { lookUpForm, lookUpSteps } from './track/look-up.ts';
import { rateAnswerPages } from './track/rate-answer.ts';
import { trackPages } from './track/track.ts';
import { rateVisitPages } from './visit/rate.ts';
import { remarkVisitPages } from './visit/remark.ts';
import { visitPages } from './visit/visit.ts';
import { whyVisitPages } from './visit/why.ts';

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
