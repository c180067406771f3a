import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Day } from '../../platform/wire.ts';
import { TemplateFields } from './contract.ts';

/** What the operations about templates return, each built on first use. */

export const TemplateAnswer = once(() =>
  z
    .object({
      id: z.string(),
      agency: z.string().optional().describe('Missing: part of the service, offered everywhere'),
      ...TemplateFields.pick({ purpose: true, name: true, text: true }).shape,
      validTo: Day().optional(),
      version: z.int().optional().describe('To change it; missing if it is part of the service'),
    })
    .meta({ id: 'Template' }),
);

export const TemplateList = once(() => z.object({ items: z.array(TemplateAnswer()) }));
