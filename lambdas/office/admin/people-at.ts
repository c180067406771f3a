import { isInPost, type Person } from '../../directory/domain/person.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';

/** The people of an agency: in post, those whose last day has passed, and those who moved to another agency. */
export type PeopleAt = Readonly<Record<'inPost' | 'former' | 'moved', readonly Person[]>>;

export async function peopleAt(records: Pick<RecordStore, 'people'>, agency: string, now: Instant): Promise<PeopleAt> {
  const today = localDateOf(now);
  const everybody = (await records.people(agency)).map(({ value }) => value);
  const people = everybody.filter((one) => one.agency === agency);
  return {
    inPost: people.filter((person) => isInPost(person, today)),
    former: people.filter((person) => !isInPost(person, today)),
    moved: everybody.filter((one) => one.agency !== agency),
  };
}
