import * as z from 'zod';
import { type Answers, Instant, Versioned } from '../platform/wire.ts';
import { LEVELS } from './domain/questionnaire.ts';
import { channels } from './domain/rating.ts';

const Given = z.object({
  id: z.string(),
  subject: z.object({ kind: z.enum(['dossier', 'visit']), code: z.string().optional() }),
  agency: z.string(),
  procedure: z.string().optional(),
  channel: z.enum(channels),
  at: Instant.describe('The instant it counts in'),
  receivedAt: Instant,
  levels: z.record(z.string(), z.number().int().min(1).max(LEVELS)),
  reasons: z.array(z.string()).optional(),
  questionnaire: Versioned.describe('The questions that these levels answer'),
});

/** What each route of this slice answers, by status. */
export const answers = {
  'ratings.rate': { 201: Given, 200: Given },
  'ratings.remark': { 201: Given, 200: Given },
} as const satisfies Record<string, Answers>;
