import type { StartLocalOptions } from '@lang-nghe/cdk-local';
import { LocalError } from '@lang-nghe/cdk-local/local-error';
import * as z from 'zod';
import { type Role, roles } from '../../lambdas/kernel/caller.ts';
import { idToken } from './token-request.ts';

type Choices = NonNullable<StartLocalOptions['signIn']>['choices'];
type Choice = Awaited<ReturnType<Choices>>[number];
type Language = Parameters<Choices>[0]['language'];

/** Of the answers of the API only what is needed here. */
const AgencyList = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      parent: z.string().optional(),
      name: z.object({ vi: z.string(), en: z.string() }),
    }),
  ),
});
type Agency = z.infer<typeof AgencyList>['items'][number];
const PersonList = z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(roles) })) });
const Token = z.object({ token: z.string() });

const ROLE_NAMES: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  vi: {
    ...{ officer: 'Cán bộ, công chức xử lý', head: 'Lãnh đạo cơ quan', leader: 'Lãnh đạo cấp trên' },
    ...{ auditor: 'Thanh tra, kiểm tra', admin: 'Quản trị hệ thống' },
  },
  en: {
    ...{ officer: 'Officer', head: 'Head', leader: 'Leader' },
    ...{ auditor: 'Auditor', admin: 'Administrator' },
  },
};

/**
 * Who can sign in at the local provider: the people of the directory, as the running stack knows them at this moment,
 * and at the top of the tree somebody in every role. Throws a LocalError if the stack refuses to list them.
 */
export const choices: Choices = async ({ url, language }) => {
  const { items: agencies } = await read(AgencyList, `${url}/v1/agencies`);
  const tokens = new Map<string, string>();
  const found: Choice[] = [];
  // One after the other: more at once would only wait for the few workers of a function.
  for (const agency of agencies) {
    const top = topOf(agency, agencies);
    const token = tokens.get(top) ?? (await adminToken(url, top));
    tokens.set(top, token);
    const people = await peopleOf(url, agency, { language, token });
    found.push(...people, ...(top === agency.code ? standIns(agency, people, language) : []));
  }

  return found;
};

async function peopleOf(
  url: string,
  agency: Agency,
  { language, token }: { readonly language: Language; readonly token: string },
): Promise<readonly Choice[]> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/v1/staff/people?agency=${agency.code}`, { headers });
  // Functions keep the tree for up to a minute: an agency just added can be known to one of them and not to another.
  if (response.status === 404) return [];
  const { items } = await readBody(PersonList, response);

  return items.map(({ id, name, role }) => ({
    label: `${name} · ${ROLE_NAMES[language][role]}`,
    group: groupOf(agency, language),
    subject: idToken({ id, name, agency: agency.code, roles: [role] }),
  }));
}

/** The default subjects of `POST /_local/token`, except those that are people of the directory. */
function standIns(agency: Agency, people: readonly Choice[], language: Language): readonly Choice[] {
  const known = new Set(people.map(({ subject }) => subject.sub));

  return roles
    .map((role) => ({
      label: ROLE_NAMES[language][role],
      group: groupOf(agency, language),
      subject: idToken({
        ...{ id: `local-${role}-${agency.code}`, name: ROLE_NAMES.vi[role] },
        ...{ agency: agency.code, roles: [role] },
      }),
    }))
    .filter(({ subject }) => !known.has(subject.sub));
}

const groupOf = ({ code, name }: Agency, language: Language) => `${name[language]} (${code})`;

/** The agency above all others; of an agency whose parent has ended, itself. */
function topOf(agency: Agency, agencies: readonly Agency[]): string {
  const parent = agencies.find(({ code }) => code === agency.parent);

  return parent === undefined ? agency.code : topOf(parent, agencies);
}

async function adminToken(url: string, agency: string): Promise<string> {
  const body = JSON.stringify({ role: 'admin', agency });

  return (await read(Token, `${url}/_local/token`, { method: 'POST', body })).token;
}

const read = async <Schema extends z.ZodType>(schema: Schema, url: string, init: RequestInit = {}) =>
  readBody(schema, await fetch(url, init));

async function readBody<Schema extends z.ZodType>(schema: Schema, response: Response): Promise<z.infer<Schema>> {
  if (!response.ok) {
    const { url, status } = response;
    throw new LocalError(`The people who can sign in cannot be listed: ${url} returned ${status}.`);
  }

  return schema.parse(await response.json());
}
