import * as z from 'zod';
import { roles } from '../kernel/caller.ts';
import { once } from '../platform/config.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { Me } from './answers.ts';
import { directory } from './config.ts';
import { MeInput } from './contract.ts';
import source from './data/rights.json' with { type: 'json' };
import { allowedBy, positions } from './domain/rights.ts';
import { samplePerson } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `own, above`, as a cell of docs/rights.md. */
const From = z
  .string()
  .transform((cell) => cell.split(', '))
  .pipe(z.array(z.enum(positions)));

/** `npm run rights` writes the file, from what every operation answers to every role at every position. */
const rights = once(() => z.record(z.string(), z.partialRecord(z.enum(roles), From)).parse(source));

/** `GET /v1/staff/me`: who the token says the caller is, and what that person may do. */
export const describeCaller = staffOperation({
  route: {
    id: 'directory.me',
    method: 'GET',
    path: '/v1/staff/me',
    summary: 'Describe the caller: name, roles, agency, and the operations that are allowed',
  },
  input: MeInput,
  answers: { 200: Me },
  refuses: {},
  example: () => ({
    request: {},
    answers: {
      200: {
        id: samplePerson.id,
        name: samplePerson.name,
        roles: ['officer'],
        agency: { code: samplePerson.agency, name: { vi: 'UBND phường Việt Trì', en: 'Việt Trì ward' } },
        may: [
          { operation: 'petitions.list', for: ['own'] },
          { operation: 'directory.me', for: ['own', 'below', 'elsewhere'] },
        ],
      },
    },
  }),
  wire: (): Deps => ({ directory: directory() }),
  run: describe,
});

async function describe({ directory }: Deps, { caller, now }: StaffRequest<typeof MeInput>) {
  const { id, name, agency: code, roles } = caller;
  const agency = (await directory.tree(now)).last(code);
  const may = allowedBy(rights(), roles, agency !== undefined);
  return reply(200, { id, name, roles, ...(agency && { agency: { code, name: agency.name } }), may });
}
