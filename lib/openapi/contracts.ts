import { answers as directoryAnswers } from '../../lambdas/directory/answers.ts';
import * as directory from '../../lambdas/directory/contract.ts';
import { answers as petitionAnswers } from '../../lambdas/petitions/answers.ts';
import * as petitions from '../../lambdas/petitions/contract.ts';
import type { Statuses } from '../../lambdas/platform/problem.ts';
import type { InputSchema } from '../../lambdas/platform/request.ts';
import type { Answers } from '../../lambdas/platform/wire.ts';
import { answers as ratingAnswers } from '../../lambdas/ratings/answers.ts';
import * as ratings from '../../lambdas/ratings/contract.ts';
import type { RouteId } from '../../lambdas/routes.ts';
import { answers as scoreAnswers } from '../../lambdas/scores/answers.ts';
import * as scores from '../../lambdas/scores/contract.ts';

/** What a route takes, what it answers, and the codes it may refuse with. */
export type Contract = { readonly input: InputSchema; readonly answers: Answers; readonly statuses: Statuses };

const of = (statuses: Statuses) => (input: InputSchema, answers: Answers) => ({ input, answers, statuses });
const petition = of({ ...petitions.statuses, 'idempotency.mismatch': 409 });
const rating = of({ ...ratings.statuses, 'idempotency.mismatch': 409 });
const score = of(scores.statuses);
const agency = of(directory.statuses);

/** The contract of every route; the compiler wants one for each. */
export const contracts: Readonly<Record<RouteId, Contract>> = {
  'petitions.submit': petition(petitions.SubmitInput, petitionAnswers['petitions.submit']),
  'petitions.track': petition(petitions.CitizenInput, petitionAnswers['petitions.track']),
  'petitions.deadline': petition(petitions.CitizenInput, petitionAnswers['petitions.deadline']),
  'petitions.rate': petition(petitions.RateInput, petitionAnswers['petitions.rate']),
  'petitions.list': petition(petitions.ListInput, petitionAnswers['petitions.list']),
  'petitions.read': petition(petitions.StaffInput, petitionAnswers['petitions.read']),
  'petitions.accept': petition(petitions.AcceptInput, petitionAnswers['petitions.accept']),
  'petitions.assign': petition(petitions.AssignInput, petitionAnswers['petitions.assign']),
  'petitions.refuse': petition(petitions.RefuseInput, petitionAnswers['petitions.refuse']),
  'petitions.answer': petition(petitions.AnswerInput, petitionAnswers['petitions.answer']),
  'petitions.publish': petition(petitions.PublishInput, petitionAnswers['petitions.publish']),
  'petitions.contact': petition(petitions.ContactInput, petitionAnswers['petitions.contact']),
  'ratings.rate': rating(ratings.RateInput, ratingAnswers['ratings.rate']),
  'scores.read': score(scores.ReadInput, scoreAnswers['scores.read']),
  'directory.agencies': agency(directory.ListAgenciesInput, directoryAnswers['directory.agencies']),
  'directory.putAgency': agency(directory.PutAgencyInput, directoryAnswers['directory.putAgency']),
  'directory.putPerson': agency(directory.PutPersonInput, directoryAnswers['directory.putPerson']),
  'directory.people': agency(directory.ListPeopleInput, directoryAnswers['directory.people']),
};
