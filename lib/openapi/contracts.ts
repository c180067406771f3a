import { answers as channelAnswers } from '../../lambdas/channels/answers.ts';
import * as channels from '../../lambdas/channels/contract.ts';
import { answers as directoryAnswers } from '../../lambdas/directory/answers.ts';
import * as directory from '../../lambdas/directory/contract.ts';
import { answers as petitionAnswers } from '../../lambdas/petitions/answers.ts';
import * as petitions from '../../lambdas/petitions/contract.ts';
import { SubmitInput } from '../../lambdas/petitions/submit-contract.ts';
import type { Statuses } from '../../lambdas/platform/problem.ts';
import type { InputSchema } from '../../lambdas/platform/request.ts';
import type { Answers } from '../../lambdas/platform/wire.ts';
import { answers as ratingAnswers } from '../../lambdas/ratings/answers.ts';
import * as ratings from '../../lambdas/ratings/contract.ts';
import { answers as reportAnswers } from '../../lambdas/reports/answers.ts';
import * as reports from '../../lambdas/reports/contract.ts';
import type { ApiRouteId } from '../../lambdas/routes.ts';
import { answers as scoreAnswers } from '../../lambdas/scores/answers.ts';
import * as scores from '../../lambdas/scores/contract.ts';

/** What a route takes, what it answers, and the codes it may refuse with. */
export type Contract = { readonly input: InputSchema; readonly answers: Answers; readonly statuses: Statuses };

/** Of all codes of a slice, those that this route may refuse with. */
function contract<All extends Statuses>(
  all: All,
  codes: readonly (keyof All & string)[],
  input: InputSchema,
  answers: Answers,
): Contract {
  return { input, answers, statuses: Object.fromEntries(codes.map((code) => [code, all[code] ?? 500])) };
}

const petition = { ...petitions.statuses, 'idempotency.mismatch': 409 } as const;
const rating = { ...ratings.statuses, 'idempotency.mismatch': 409 } as const;

const inbound = { ...channels.statuses, 'idempotency.mismatch': 409 } as const;

const seen = ['petition.notFound'] as const;
const changed = [...seen, 'petition.illegalMove', 'petition.versionConflict', 'petition.historyFull'] as const;

/** The contract of every route; the compiler wants one for each. */
// biome-ignore format: a table is read in rows
export const contracts: Readonly<Record<ApiRouteId, Contract>> = {
  'petitions.submit': contract(petition, ['petition.agencyUnknown', 'petition.unreachable', 'idempotency.mismatch'], SubmitInput, petitionAnswers['petitions.submit']),
  'petitions.track': contract(petition, seen, petitions.CitizenInput, petitionAnswers['petitions.track']),
  'petitions.deadline': contract(petition, seen, petitions.CitizenInput, petitionAnswers['petitions.deadline']),
  'petitions.rate': contract(petition, [...changed, 'petition.ratingClosed'], petitions.RateInput, petitionAnswers['petitions.rate']),
  'petitions.list': contract(petition, seen, petitions.ListInput, petitionAnswers['petitions.list']),
  'petitions.read': contract(petition, seen, petitions.StaffInput, petitionAnswers['petitions.read']),
  'petitions.accept': contract(petition, changed, petitions.AcceptInput, petitionAnswers['petitions.accept']),
  'petitions.assign': contract(petition, changed, petitions.AssignInput, petitionAnswers['petitions.assign']),
  'petitions.refuse': contract(petition, changed, petitions.RefuseInput, petitionAnswers['petitions.refuse']),
  'petitions.answer': contract(petition, changed, petitions.AnswerInput, petitionAnswers['petitions.answer']),
  'petitions.publish': contract(petition, changed, petitions.PublishInput, petitionAnswers['petitions.publish']),
  'petitions.contact': contract(petition, [...seen, 'petition.versionConflict', 'petition.historyFull'], petitions.ContactInput, petitionAnswers['petitions.contact']),
  'ratings.rate': contract(rating, ['rating.agencyUnknown', 'rating.alreadyGiven', 'rating.inFuture', 'rating.tooOld', 'idempotency.mismatch'], ratings.RateInput, ratingAnswers['ratings.rate']),
  'ratings.remark': contract(rating, ['rating.notFound', 'rating.remarkTooLate', 'idempotency.mismatch'], ratings.RemarkInput, ratingAnswers['ratings.remark']),
  'scores.read': contract(scores.statuses, ['score.agencyUnknown'], scores.ReadInput, scoreAnswers['scores.read']),
  'directory.agencies': contract(directory.statuses, [], directory.ListAgenciesInput, directoryAnswers['directory.agencies']),
  'directory.putAgency': contract(directory.statuses, ['agency.parentUnknown', 'agency.ownAncestor', 'agency.standsAbove'], directory.PutAgencyInput, directoryAnswers['directory.putAgency']),
  'directory.putPerson': contract(directory.statuses, ['agency.notFound'], directory.PutPersonInput, directoryAnswers['directory.putPerson']),
  'directory.people': contract(directory.statuses, ['agency.notFound'], directory.ListPeopleInput, directoryAnswers['directory.people']),
  'channels.inbound': contract(inbound, ['inbound.sourceUnknown', 'inbound.unsigned', 'inbound.stale', 'inbound.replayed', 'inbound.unreadable', 'idempotency.mismatch'], channels.InboundInput, channelAnswers['channels.inbound']),
  'channels.putSource': contract(channels.statuses, ['source.generationPast'], channels.PutSourceInput, channelAnswers['channels.putSource']),
  'reports.list': contract(reports.statuses, ['report.notFound'], reports.ListInput, reportAnswers['reports.list']),
  'reports.read': contract(reports.statuses, ['report.notFound'], reports.ReadInput, reportAnswers['reports.read']),
  'reports.file': contract(reports.statuses, ['report.notFound'], reports.FileInput, reportAnswers['reports.file']),
};
