import type { Person } from '../../lambdas/directory/domain/person.ts';

export function aPerson(given: Partial<Person> = {}): Person {
  return { id: 'an', agency: 'H44.100', name: 'Nguyễn Văn An', role: 'officer', language: 'vi', ...given };
}
