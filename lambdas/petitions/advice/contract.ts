import * as z from 'zod';
import { longText, shortText } from '../../platform/text.ts';
import { matters } from '../domain/case/choices.ts';
import { MAX_CONTENT } from '../submit-contract.ts';

export const AdviceInput = z.object({
  body: z.strictObject({
    content: longText(1, MAX_CONTENT),
    matter: z.enum(matters).optional(),
    commune: shortText(1, 100)
      .optional()
      .describe('The name of the commune or ward where it happened, from `GET /v1/places`.'),
  }),
});
