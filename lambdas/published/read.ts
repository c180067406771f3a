import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { dataLicence, type Licence } from '../platform/data-licence.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { PublishedPetition } from './answers.ts';
import { published } from './config.ts';
import { ReadPublishedInput } from './contract.ts';
import { publicEvents } from './domain/history.ts';
import { CACHED, namesIn, viewOf } from './list.ts';
import { refusals } from './refusals.ts';
import { aLicence, aPublished, PUBLIC_ID } from './samples.ts';
import type { PublishedStore } from './store.ts';

type Deps = {
  readonly published: Pick<PublishedStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly licence: Licence | undefined;
};

/** `GET /v1/public/petitions/{id}`: one published petition with its history. */
export const readPublished = operation({
  route: {
    id: 'published.read',
    method: 'GET',
    path: '/v1/public/petitions/{id}',
    summary: 'Read a published petition with its history',
  },
  input: ReadPublishedInput,
  answers: { 200: PublishedPetition },
  refuses: pick(refusals, 'published.notFound'),
  example: () => ({
    request: { params: { id: PUBLIC_ID } },
    answers: {
      200: {
        ...aPublished,
        history: [{ on: '2026-11-20', event: 'submitted', label: publicEvents.submitted }],
        licence: aLicence,
      },
    },
  }),
  wire: (): Deps => ({ published: published(), directory: directory(), licence: dataLicence() }),
  run: read,
});

async function read({ published, directory, licence }: Deps, { params, now }: Request<typeof ReadPublishedInput>) {
  const entry = await published.find(params.id);
  if (entry === undefined) return refuse('published.notFound');
  const tree = await directory.tree(now);
  const history = entry.history.map(({ on, event }) => ({ on, event, label: publicEvents[event] }));
  return reply(200, { ...viewOf(entry, namesIn(tree)), history, ...(licence && { licence }) }, CACHED);
}
