import type { Petition } from '../../lambdas/petitions/domain/case/petition.ts';
import type { Bug } from './bugs.ts';
import type { Deps } from './world/deps.ts';

/** Mistakes with petitions that belong together, are restricted, or are due in hours; each has to be found too. */
export const bugsTogether: readonly Bug[] = [
  {
    name: 'a leading petition does not list what is merged into it',
    breaks: (deps) =>
      petitionsOf(deps, ({ save }) => ({ save: (petition, before) => save(withoutList(petition), before) })),
  },
  {
    name: 'nothing looks after duplicates',
    breaks: (deps) => petitionsOf(deps, () => ({ dueForCheck: async () => ({ due: [] }) })),
  },
  {
    name: 'nothing looks for parts that a crash left out',
    breaks: (deps) => petitionsOf(deps, () => ({ unlisted: async () => ({ due: [] }) })),
  },
  {
    name: 'a lock is lost when a petition is saved',
    breaks: (deps) =>
      petitionsOf(deps, ({ save }) => ({ save: (petition, before) => save(withoutLock(petition), before) })),
  },
  {
    name: 'alerts do not see what is restricted',
    breaks: (deps) => petitionsOf(deps, ({ find }) => ({ find: async (code) => withoutLock(await find(code)) })),
  },
  {
    name: 'what is due in hours is not watched',
    breaks: (deps) =>
      petitionsOf(deps, ({ save }) => ({ save: (petition, before) => save(unwatched(petition), before) })),
  },
  {
    name: 'ratings are copied under the number of another answer',
    breaks: (deps) => ({
      ...deps,
      ratings: {
        ...deps.ratings,
        upsertAnswerRating: (rating) =>
          deps.ratings.upsertAnswerRating({ ...rating, subject: rating.subject.replace(/\d+$/, '0') }),
      },
    }),
  },
  {
    name: 'a repeated record is a new message',
    breaks: (deps, { seen }) => ({
      ...deps,
      outbox: {
        ...deps.outbox,
        messages: {
          ...deps.outbox.messages,
          add(message) {
            seen.set('messages', Number(seen.get('messages') ?? 0) + 1);
            return deps.outbox.messages.add({ ...message, id: `${message.id}/${seen.get('messages')}` });
          },
        },
      },
    }),
  },
];

type Petitions = Deps['petitions'];
const petitionsOf = (deps: Deps, broken: (petitions: Petitions) => Partial<Petitions>): Deps => ({
  ...deps,
  petitions: { ...deps.petitions, ...broken(deps.petitions) },
});

const withoutList = (petition: Petition): Petition => ({ ...petition, duplicates: undefined });

function withoutLock<P extends Petition | undefined>(petition: P): P {
  return petition && { ...petition, lock: undefined };
}

const unwatched = (petition: Petition): Petition => {
  const { tier } = petition.countdown;
  return tier !== undefined && 'hours' in tier ? { ...petition, nextAlertAt: undefined } : petition;
};
