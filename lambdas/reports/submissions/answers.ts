import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Day, Instant, Words } from '../../platform/wire.ts';
import { RestatedWithWords } from '../answers.ts';
import { ReportPeriod } from '../contract.ts';
import { paperActions } from '../domain/submissions/actions.ts';
import { paperStates } from '../domain/submissions/labels.ts';

/** What the operations on signed reports return, each built on first use. */

const Sha256 = () => z.string().describe('SHA-256 of the stored paper, which never changes');
const Version = () => z.number().int().min(1);

const Paper = () =>
  z.object({
    version: Version().describe('Of the figures'),
    number: z.string(),
    place: z.string(),
    signedOn: Day(),
    signer: z.object({ name: z.string(), position: z.string() }),
    assessment: z.string(),
    activities: z.int().min(0).optional().describe('Version of the figures that the agency entered'),
    sha256: Sha256(),
    at: Instant(),
    by: z.string().describe('Name of who submitted it'),
    reason: z.string().optional(),
  });
const Decision = () =>
  z.object({
    state: z.enum(['returned', 'withdrawn', 'approved']),
    at: Instant(),
    by: z.string(),
    agency: z.string(),
    reason: z.string().optional(),
  });
const Entry = () => z.object({ paper: Paper(), decision: Decision().optional() });

/** The report of a period on its way to be closed. */
export const SubmissionAnswer = once(() =>
  z
    .object({
      ...{ id: z.string(), agency: z.string(), period: ReportPeriod },
      version: Version().describe('Newest version of the report'),
      builtAt: Instant(),
      state: z.enum(paperStates),
      label: Words(),
      actions: z.array(z.enum(paperActions)).describe('What the caller may do with it now'),
      revision: z.number().int().min(1).optional(),
      paper: Paper().optional().describe('The latest'),
      decision: Decision().optional(),
      approved: z
        .object({ sha256: Sha256(), version: Version() })
        .optional()
        .describe('The paper that closed the period, also while a correction is on its way'),
      isOutdated: z.boolean().optional().describe('Of a paper: the figures are others now'),
      later: z
        .array(z.object({ version: Version(), restated: RestatedWithWords() }))
        .optional()
        .describe(
          'Of a paper: the versions of its report since, with what they changed. Empty: no later count changed the figures of the agency. What the paper lists of agencies below, and of the period before, are figures of their own reports',
        ),
      earlier: z.array(Entry()).optional().describe('Papers before the latest, oldest first'),
    })
    .meta({ id: 'ReportSubmission' }),
);

export const SubmissionList = once(() =>
  z
    .object({
      agency: z.string(),
      period: ReportPeriod,
      items: z
        .array(
          z.object({
            ...{ agency: z.string(), name: Words() },
            report: z
              .object({ id: z.string(), version: Version(), builtAt: Instant() })
              .optional()
              .describe('Missing while the period has no report'),
            state: z.enum(paperStates),
            label: Words(),
            signedOn: Day().optional(),
            isOutdated: z.boolean().optional().describe('Of a paper: later data changed the figures'),
          }),
        )
        .describe(
          'The agency, and for heads, leaders and auditors those directly below it in the period, also if they ended',
        ),
    })
    .meta({ id: 'ReportSubmissionList' }),
);

export const PaperHtml = once(() => z.string().describe('A4, to print'));
