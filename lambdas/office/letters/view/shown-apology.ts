import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { ApologyState } from '../../../petitions/letters/answers.ts';

/** The letter of a petition as the API answers it. */
export type ShownApology = DeepReadonly<z.output<ReturnType<typeof ApologyState>>>;
