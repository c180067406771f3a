import type * as z from 'zod';
import { AgencyCode, ProcedureCode } from '../../lambdas/directory/contract.ts';
import { Problem, Versioned, Words } from '../../lambdas/platform/wire.ts';
import type { ApiRouteId } from '../../lambdas/routes.ts';
import { Figure, Overall } from '../../lambdas/scores/answers.ts';
import { contracts } from './contracts.ts';

/** The answers that have a name of their own, by a route that gives them. */
const answerNames: Partial<Record<ApiRouteId, string>> = {
  'petitions.submit': 'PetitionReceipt',
  'petitions.track': 'TrackedPetition',
  'petitions.deadline': 'Deadline',
  'petitions.rate': 'AnswerRating',
  'petitions.list': 'PetitionList',
  'petitions.read': 'StaffPetition',
  'petitions.contact': 'OpenedContact',
  'ratings.rate': 'Rating',
  'scores.read': 'Scores',
  'directory.putAgency': 'Agency',
  'directory.putPerson': 'Person',
  'channels.inbound': 'TakenMessage',
  'channels.putSource': 'Source',
  'reports.list': 'ReportList',
  'reports.read': 'Report',
};

/** What stands once in the document and is referred to from everywhere. */
export function schemaNames(): ReadonlyMap<z.ZodType, string> {
  const names = new Map<z.ZodType, string>([
    [Words, 'Words'],
    [Versioned, 'Versioned'],
    [AgencyCode, 'AgencyCode'],
    [ProcedureCode, 'ProcedureCode'],
    [Figure, 'Figure'],
    [Overall, 'OverallFigure'],
    [Problem, 'Problem'],
  ]);
  for (const [route, { answers }] of Object.entries(contracts)) {
    const name = Object.entries(answerNames).find(([named]) => named === route)?.[1];
    const answer = answers[200];
    if (name !== undefined && answer !== undefined) names.set(answer, name);
  }
  return names;
}
