import { agencies, validFrom } from '../data/agencies.ts';
import type { ApiCall } from './api-call.ts';
import { allStaff, staffEmail, staffPhone } from './staff.ts';

/** Agencies, parents first, then the people who are told of their deadlines: to be sent one after the other. */
export function directoryPlan(): readonly ApiCall[] {
  const putAgencies = agencies.map(({ code, ...agency }) => put(`agencies/${code}`, { ...agency, validFrom }));
  const putPeople = allStaff().map((person, at) => {
    const { id, role, agency, name } = person;
    const ways = { phone: staffPhone(at), email: staffEmail(person) };
    return put(`people/${id}`, { agency, name, role, language: 'vi', ...ways });
  });

  return [...putAgencies, ...putPeople];
}

const put = (path: string, body: unknown): ApiCall => ({ method: 'PUT', path: `/v1/staff/${path}`, body });
