import { isInPost, type Person } from '../../directory/domain/person.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';

/** The people of an agency: in post, and those whose last day has passed. */
export type PeopleAt = Readonly<Record<'inPost' | 'former', readonly Person[]>>;

export async function peopleAt(records: Pick<RecordStore, 'people'>, agency: string, now: Instant): Promise<PeopleAt> {
  const today = localDateOf(now);
  const people = (await records.people(agency)).map(({ value }) => value).filter((one) => one.agency === agency);
  return {
    inPost: people.filter((person) => isInPost(person, today)),
    former: people.filter((person) => !isInPost(person, today)),
  };
}
