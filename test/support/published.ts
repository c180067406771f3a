import { vi } from 'vitest';
import { petitionStore } from '../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { jobHandler } from '../../lambdas/platform/job.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { publicIds } from '../../lambdas/published/ids.ts';
import { copyFunction, publicFunction } from '../../lambdas/published/module.ts';
import type { createTable } from './engine.ts';
import { lambdaContext } from './http-event.ts';
import { setUpPetitions, through } from './petition-functions.ts';
import { aPetitionIn, codeOf, type Given } from './petitions.ts';

/** Everything behind the public functions, on tables of the engine; `create` is that of `engine.ts`. */
export async function setUpPublished(create: typeof createTable) {
  const { petitions } = await setUpPetitions(create);
  const table = await create('published');
  vi.stubEnv('PUBLISHED_TABLE', table);
  const job = jobHandler('published-copy', copyFunction);
  return {
    petitions: petitionStore(dynamoTable(petitions)),
    table: dynamoTable(table),
    copy: (): Promise<unknown> => job({}, lambdaContext()),
    handler: httpHandler('published-public', publicFunction),
    call: through(httpHandler('published-public', publicFunction)),
  };
}

type Published = Given & { readonly name: string; readonly summary?: string; readonly at?: string };

/** A petition whose summary was released, with a key of its own. */
export function aPublishedPetition({ name, summary, at, ...given }: Published) {
  const petition = aPetitionIn('published', { code: codeOf(name), keyHash: `key of ${name}`, ...given });
  const { publication } = petition;
  return {
    ...petition,
    publication: { ...publication, ...(summary && { summary }), ...(at && { at }) },
  };
}

export const idOf = (name: string): string => publicIds({ code: codeOf(name), keyHash: `key of ${name}` }).id;
