import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { Figure, Overall } from '../scores/answers.ts';
import { formats, ReportPeriod } from './contract.ts';
import { restatementReasons } from './domain/restated.ts';
import { slowReasons } from './domain/weekly/slow.ts';
import { DossierBeside, DossierRates, TableRow } from './dossiers/answers.ts';
import { stateFields } from './reminders/answers.ts';
import { Count, Done, delayed, judgedRates, Outcomes, Pending, Rate, ratesWithout } from './timeliness/counts.ts';

/** What the operations of this slice return, each built on first use. */

const row = () => ({
  id: z.string(),
  agency: z.string(),
  period: ReportPeriod,
  builtAt: Instant().describe('The report includes the data known at this time'),
  illustrative: z.boolean().describe('Demo data'),
});

const Restated = () =>
  z.object({
    at: Instant(),
    reasons: z.array(z.enum(restatementReasons)),
    changes: z
      .array(z.object({ figure: z.string(), before: z.string(), after: z.string() }))
      .describe('The figures that changed, by their place in the report; at most 100'),
  });
const version = () => ({
  version: z.number().int().min(1).describe('1, and one more with each restatement'),
});
export const RestatedWithWords = () =>
  Restated().extend({ label: Words() }).describe('Why it replaced the version before');

const Files = () =>
  z.array(
    z.object({
      format: z.enum(formats),
      path: z.string(),
      sha256: z.string().describe('SHA-256 of the stored file, which never changes'),
      bytes: Count(),
    }),
  );

const Listed = () =>
  z.object({
    ...row(),
    ...version(),
    restated: RestatedWithWords().optional(),
    earlier: z
      .array(z.object({ ...version(), builtAt: Instant(), restated: RestatedWithWords().optional(), files: Files() }))
      .optional()
      .describe('The versions before, oldest first; they stay readable'),
    files: Files(),
  });

export const ReportList = once(() =>
  z.object({ items: z.array(Listed()), next: z.string().optional() }).meta({ id: 'ReportList' }),
);

const Ratings = () =>
  z.object({
    respondents: Count(),
    asOf: Instant().optional().describe('When the newest of these counts was made'),
    overall: Overall(),
    factors: z.array(Figure()),
    items: z.array(Figure()),
    open: z
      .object({ respondents: Count(), overall: Overall() })
      .optional()
      .describe('Ratings without proof that the person was served: no part of the score'),
  });

export const Report = once(() =>
  z
    .object({
      ...row(),
      version: z.number().int().min(1).optional().describe('Missing in reports from before they were restated: 1'),
      restated: Restated().optional().describe('Why it replaced the version before'),
      name: Words().describe('Name of the agency'),
      from: Day(),
      to: Day(),
      agencies: z.array(z.string()).describe('The agency and all agencies below it, which are all included'),
      petitions: z.object({
        received: z.object({ total: Count(), new: Count(), carriedOver: Count() }),
        answered: Done(),
        refused: Count(),
        refusals: Done().describe('The refused ones, by the limit for refusals'),
        forwardedOut: Count(),
        withdrawn: Count(),
        merged: Done().optional().describe('Closed as duplicates, by their own due days; missing in earlier reports'),
        pending: Pending(),
        published: Done().describe('Answers that were published, by the limit for publication'),
        awaitingPublication: Pending().describe('Answers that were not published yet'),
        ...delayed(),
        unrestricted: Outcomes()
          .extend(delayed())
          .optional()
          .describe('Without what is or was restricted: the public figures. Missing in earlier reports'),
        rates: z.object({
          ...judgedRates(),
          unrestricted: z
            .object({ ...judgedRates(), ...ratesWithout() })
            .optional()
            .describe('Of the public figures'),
          onTimeOfPublished: Rate(),
          ...ratesWithout(),
        }),
      }),
      dossiers: z
        .object({
          asOf: Instant().describe('When the last half month of the period was counted'),
          method: Versioned(),
          total: TableRow(),
          byField: z.array(TableRow()),
          byAgency: z.array(TableRow()),
          rates: DossierRates(),
          beside: DossierBeside(),
        })
        .optional()
        .describe('Form II.06a, in reports of quarters, halves and years, where dossiers were counted'),
      ratings: Ratings().describe('Satisfaction with services'),
      answerRatings: Ratings()
        .optional()
        .describe(
          'Satisfaction with answers to petitions; part of `ratings` in reports from before the two were separated',
        ),
      methods: z.object({
        timeliness: Versioned(),
        scores: Versioned(),
        questionnaire: Versioned(),
        calendar: Versioned(),
      }),
    })
    .meta({ id: 'Report' }),
);

/** A report as a spreadsheet. */
export const ReportCsv = once(() => z.string());

const Pace = () =>
  z.object({
    answered: Count(),
    medianDays: z.number().optional().describe('Working days until the answer; missing without an answer'),
    late: z.object({ n: Count(), d: Count() }).describe('Late answers and what was overdue at the end, of all of them'),
  });

export const WeeklyReview = once(() =>
  z
    .object({
      week: z.object({ id: z.string(), from: Day(), to: Day() }),
      items: z
        .array(
          z.object({
            agency: z.string(),
            at: Instant(),
            method: Versioned(),
            late: z
              .array(z.object({ code: z.string(), dueOn: Day(), workingDaysLate: Count() }))
              .optional()
              .describe(
                'Only of the agency asked for: the latest 50 at the end of the week, without what is restricted',
              ),
            lateTotal: Count(),
            lateStages: z
              .array(
                z.object({
                  code: z.string(),
                  stage: z.enum(['triage', 'publication']),
                  dueOn: Day(),
                  workingDaysLate: Count(),
                }),
              )
              .optional()
              .describe('The same of what was late in triage, or whose answer was to be published'),
            lateStagesTotal: Count(),
            recent: Pace().describe('The last 4 weeks'),
            before: Pace().describe('The same agency in the 12 weeks before'),
            peers: Pace().describe('Other agencies of the same kind under the same parent, in the last 4 weeks'),
            slow: z.array(z.enum(slowReasons)).describe('In what it was slower than before and than its peers'),
            forwarding: z
              .object({ forwarded: Count(), medianDays: z.number() })
              .optional()
              .describe(
                'What it passed on to another agency, or sent back, in the last 4 weeks, and the median of the working days until then; without appeals; absent if nothing',
              ),
            reminder: z.object(stateFields()).describe('Whether the level above reminded it, and it has answered'),
          }),
        )
        .describe('The agency and those below it, each by itself; empty if the week was not reviewed'),
    })
    .meta({ id: 'WeeklyReview' }),
);
