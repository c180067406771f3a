import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Day, Instant, Versioned, Words } from '../../platform/wire.ts';
import { reasons } from '../domain/index766/reasons.ts';
import { Count } from '../timeliness/counts.ts';

const Points = () => z.number().min(0);

const Known = once(() =>
  z
    .object({
      state: z.literal('known'),
      max: Points().describe('The full score'),
      ...{ n: Count(), d: Count() },
      percent: z.number().nullable().describe('Null if d is 0'),
      score: Points(),
    })
    .meta({ id: 'KnownScore766' }),
);

const Why = () => z.object({ code: z.enum(Object.keys(reasons) as (keyof typeof reasons)[]), label: Words() });

/** Not a score of 0: the service lacks a fact that it needs. */
const unknown = () => ({ state: z.literal('unknown'), max: Points(), reason: Why() });

const Metric = once(() =>
  z
    .union([Known(), z.object({ ...unknown(), atMost: Known().optional().describe('What the score cannot exceed') })])
    .meta({ id: 'Score766' }),
);

const Sum = () =>
  z.union([
    z.object({ state: z.literal('known'), max: Points(), percent: z.number(), score: Points() }),
    z.object(unknown()),
  ]);

const source = (asOf: string) => z.object({ asOf: Instant().describe(asOf), method: Versioned() }).optional();

export const Index766 = once(() =>
  z
    .object({
      agency: z.string().describe('It is scored with all agencies below it'),
      name: Words().describe('Name of the agency'),
      period: z.object({ id: z.string(), from: Day(), to: Day(), state: z.enum(['open', 'closed']) }),
      illustrative: z.boolean().describe('Demo data'),
      method: z.object({
        ...{ id: z.string(), version: z.string() },
        ...{ name: Words(), basis: Words().describe('What the formulas are based on') },
      }),
      progress: Metric().describe('Tiến độ giải quyết: dossiers in time of those received'),
      satisfaction: z
        .object({
          dossiers: Metric().describe('Dossiers in time that nobody disliked, of those received'),
          petitionsOnTime: Metric().describe('Petitions handled or pending in time'),
          petitionsSatisfied: Metric().describe('Petitions in time whose answer was not disliked'),
          sum: Sum(),
        })
        .describe('Mức độ hài lòng'),
      sources: z
        .object({
          dossiers: source('When the last half month of the period was counted'),
          petitions: source('When the report of the period was built'),
        })
        .describe('Where the counts come from, and until when they are complete'),
      licence: z.object({ name: z.string(), url: z.string() }).optional().describe('As the operator states it'),
    })
    .meta({ id: 'Index766' }),
);
