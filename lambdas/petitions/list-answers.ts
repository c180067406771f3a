import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant } from '../platform/wire.ts';
import { AnswerDueAt, Status, TriageDueOn, workingDays } from './answers.ts';
import { kinds, matters } from './domain/case/choices.ts';

/** What a list of petitions returns, each part built on first use. */

const Row = () =>
  z.object({
    code: z.string(),
    agency: z.string().describe('In whose list it is: the agency asked for, one that it took over, or one below it'),
    status: Status(),
    version: z.number().int(),
    kind: z.enum(kinds),
    matter: z.enum(matters).optional(),
    receivedAt: Instant(),
    dueOn: Day(),
    triageDueOn: TriageDueOn(),
    answerDueAt: AnswerDueAt(),
    answeredOn: Day().optional(),
    answerDueOn: Day()
      .optional()
      .describe('The day by which the answer was due; `dueOn` may be the day by which it is published'),
    endedOn: Day().optional().describe('The day on which it ended without an answer'),
    endedDueOn: Day().optional().describe('The last day on which it could be refused in time'),
    publishedOn: Day().optional(),
    publicationDueOn: Day().optional(),
    ...workingDays(),
    excerpt: z.string().optional().describe('How the text begins'),
    place: z.string().optional(),
    assigneeId: z.string().optional(),
    assigneeName: z.string().optional(),
    ratedAt: Instant().optional().describe('Of what was rated low: when'),
    ratedLevel: z.int().min(1).max(2).optional().describe('From 1 to 5, of what was rated low'),
    reopenedOn: Day().optional().describe('The day on which the sender last reopened it, or appealed'),
  });

const Count = () => z.object({ n: z.number().int(), more: z.literal(true).optional() });

export const PetitionList = once(() =>
  z
    .object({
      items: z.array(Row()),
      next: z.string().optional(),
      counts: z
        .object({
          inbox: Count(),
          mine: Count(),
          dueSoon: Count(),
          overdue: Count(),
          unassigned: Count(),
          triage: Count(),
          awaitingPublication: Count(),
          reopened: Count(),
          lowRated: Count(),
          closed: Count(),
        })
        .optional()
        .describe(
          'How many petitions each view has, whatever is searched for; `closed` is of the month, `lowRated` of 90 days. `more`: at least so many, because counting ended after 1,000 open petitions or 1,000 of the month. Only with the first page',
        ),
      agenciesLeftOut: z
        .number()
        .int()
        .optional()
        .describe('With `below`: how many agencies are not in the list, because the subtree has more than 1,000'),
    })
    .meta({ id: 'PetitionList' }),
);
