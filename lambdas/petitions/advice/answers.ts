import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Words } from '../../platform/wire.ts';
import { otherWayKinds } from '../domain/advice/other-ways.ts';
import { personalDataKinds } from '../domain/personal-data.ts';

export const Advice = once(() =>
  z
    .object({
      agencies: z
        .array(z.object({ agency: z.string(), rule: z.string().describe('Which rule suggests it'), why: Words() }))
        .describe('Which agencies may be in charge: a hint, never applied by itself'),
      otherWays: z
        .array(z.object({ kind: z.enum(otherWayKinds), phrase: z.string(), advice: Words() }))
        .describe('Emergencies, and what has a procedure of its own'),
      personalData: z
        .array(z.object({ kind: z.enum(personalDataKinds), from: z.number().int(), to: z.number().int() }))
        .describe('Where the text seems to contain data of a person; positions in UTF-16 units'),
      decoded: z
        .object({ encoding: z.enum(['tcvn3', 'vni']), text: z.string() })
        .optional()
        .describe('The text as it was probably meant, if it is in an encoding of before Unicode'),
    })
    .meta({ id: 'Advice' }),
);
