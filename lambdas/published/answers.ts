import * as z from 'zod';
import { kinds, matters } from '../petitions/domain/case/choices.ts';
import { stages } from '../petitions/domain/deadlines/policy.ts';
import { once } from '../platform/config.ts';
import { Day, Instant, Words } from '../platform/wire.ts';
import { publicEventNames } from './domain/history.ts';

/** What the operations of this slice return, each built on first use. */

const Licence = () =>
  z
    .object({ name: z.string(), url: z.string() })
    .optional()
    .describe('The licence of the data, as the operator states it; missing if none is stated');

const about = () => ({
  agency: z.string(),
  agencyName: Words(),
  matter: z.enum(matters).optional(),
});

const entry = () => ({
  id: z.string().describe('Of the publication; not the code that the sender has'),
  ...about(),
  kind: z.enum(kinds),
  commune: z
    .object({ code: z.string(), name: Words() })
    .optional()
    .describe('Where it happened; missing if the sender did not say so, or stays unknown'),
  receivedOn: Day(),
  answeredOn: Day(),
  workingDaysLate: z.number().int().min(0).optional().describe('Of the answer; missing if it was in time'),
  publishedAt: Instant(),
  summary: z.string().describe('What was released by a second person. Nothing else of its content is public'),
});

export const PublishedList = once(() =>
  z.object({
    items: z.array(z.object(entry())),
    next: z.string().optional().describe('There may be more, also if this page has few items or no items'),
    licence: Licence(),
  }),
);

export const PublishedPetition = once(() =>
  z.object({
    ...entry(),
    history: z
      .array(z.object({ on: Day(), event: z.enum(publicEventNames), label: Words() }))
      .describe('Without names, notes, and what concerns the sender alone'),
    licence: Licence(),
  }),
);

export const OverdueList = once(() =>
  z.object({
    items: z.array(
      z.object({
        ...about(),
        stage: z.enum(stages).describe('What is overdue: the answer, or its publication'),
        dueOn: Day(),
        workingDaysLate: z.number().int().min(0),
      }),
    ),
    next: z.string().optional(),
    asOf: Day(),
    licence: Licence(),
  }),
);

export const SimilarPetitions = once(() =>
  z.object({
    items: z
      .array(
        z.object({
          ...entry(),
          why: z.object({
            phrases: z
              .array(z.string())
              .max(3)
              .describe('What the summary has in common with the text, as the summary writes it'),
            isSameAgency: z.boolean().describe('It concerns the agency that was named, or one below it'),
          }),
        }),
      )
      .max(3)
      .describe('The most similar first; empty if nothing is similar enough'),
    licence: Licence(),
  }),
);

/** A table for spreadsheet programs. */
export const PublishedCsv = once(() => z.string());
/** RFC 4287. */
export const PublishedFeed = once(() => z.string());
