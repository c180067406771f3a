import { refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { cursorOf } from '../../platform/page.ts';
import { pick } from '../../platform/refusals.ts';
import { refusals } from '../refusals.ts';
import { ProcedureList } from './answers.ts';
import { wireCatalogue } from './config.ts';
import { ListProceduresInput } from './contract.ts';
import { findProcedures } from './domain/catalogue.ts';
import { type CatalogueDeps, readCatalogue } from './read.ts';
import { sampleProcedure } from './samples.ts';

/** `GET /v1/procedures`: the procedures of an agency that are valid today, by code. */
export const listProcedures = operation({
  route: {
    id: 'directory.procedures',
    method: 'GET',
    path: '/v1/procedures',
    summary: 'List the administrative procedures of an agency',
  },
  input: ListProceduresInput,
  answers: { 200: ProcedureList },
  refuses: pick(refusals, 'agency.notFound'),
  example: () => ({
    request: { query: { agency: 'H44.100', q: 'chung thuc', limit: 20 } },
    answers: { 200: { agency: 'H44.100', on: '2026-11-21', items: [sampleProcedure] } },
  }),
  wire: wireCatalogue,
  run: list,
});

async function list(deps: CatalogueDeps, { query, now }: Request<typeof ListProceduresInput>) {
  const { agency, q = '', limit, cursor } = query;
  const read = await readCatalogue(deps, { agency, now });
  if (read === undefined) return refuse('agency.notFound');

  const rest = findProcedures(read.procedures, q).filter(({ code }) => cursor === undefined || code > cursor.code);
  const items = rest.slice(0, limit);
  const last = rest.length > limit ? items.at(-1) : undefined;
  const body = {
    ...{ agency: read.agency.code, on: localDateOf(now), items },
    ...(last !== undefined && { next: cursorOf({ code: last.code }) }),
  };
  return reply(200, body, { 'cache-control': 'public, max-age=60' });
}
