import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { OverdueList, PublishedList, PublishedPetition } from '../../../published/answers.ts';

/** What the API returns: the views read these fields and no copy of them. */
export type List = DeepReadonly<z.output<ReturnType<typeof PublishedList>>>;
export type Listed = List['items'][number];
export type Detail = DeepReadonly<z.output<ReturnType<typeof PublishedPetition>>>;
export type Overdue = DeepReadonly<z.output<ReturnType<typeof OverdueList>>>;

/** What was searched for, as the form shows it again. */
export type Searched = { readonly [Name in 'q' | 'agency' | 'matter' | 'commune' | 'period']?: string | undefined };
