import { router } from '../platform/router.ts';
import { petitionForm } from './petition.ts';
import { petitionSteps } from './petition-step.ts';

export const handler = router('pages-citizen', [...petitionForm, ...petitionSteps]);
