import type { Recorded } from '../../kernel/record.ts';
import { refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { directory } from '../config.ts';
import { mayAdminister, maySee } from '../domain/access.ts';
import { refusals } from '../refusals.ts';
import type { DirectoryStore } from '../store.ts';
import { TemplateList } from './answers.ts';
import { templates } from './config.ts';
import { ListTemplatesInput } from './contract.ts';
import { mayLead } from './domain/may-lead.ts';
import { standardTemplates } from './domain/standard.ts';
import { isOffered, type Template } from './domain/template.ts';
import { sampleTemplate } from './samples.ts';
import type { TemplateStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly templates: Pick<TemplateStore, 'of'> };

/** An agency and those above it: a tree is about five levels deep. */
const CONCURRENCY = 6;

/** `GET /v1/staff/templates`: the texts that an agency begins with: its own, of those above it, and of the service. */
export const listTemplates = staffOperation({
  route: {
    id: 'directory.templates',
    method: 'GET',
    path: '/v1/staff/templates',
    summary: 'List the texts that an agency begins with',
  },
  input: ListTemplatesInput,
  answers: { 200: TemplateList },
  refuses: pick(refusals, 'agency.notFound'),
  example: () => ({
    request: { query: { agency: sampleTemplate.agency } },
    answers: { 200: { items: [{ ...sampleTemplate, version: 1 }] } },
  }),
  wire: (): Deps => ({ directory: directory(), templates: templates() }),
  run: list,
});

async function list(deps: Deps, { caller, query, now }: StaffRequest<typeof ListTemplatesInput>) {
  const agency = query.agency ?? caller.agency;
  const tree = await deps.directory.tree(now);
  // Cases of an agency that has ended go on, and those who took them over begin their texts like it.
  if (tree.last(agency) === undefined) return refuse('agency.notFound');
  if (!maySee(caller, agency, tree) && !mayAdminister(caller, agency, tree)) return refuse('agency.notFound');

  const owners = [agency, ...tree.superiors(agency)];
  const owned = await mapConcurrent(owners, { concurrency: CONCURRENCY }, deps.templates.of);
  const today = localDateOf(now);
  // What is not offered any more is listed for those who can offer it again.
  const offered = owned.flatMap((all, at) =>
    mayLead(caller, owners[at] ?? '', tree) ? all : all.filter(({ value }) => isOffered(value, today)),
  );
  const items: readonly Offered[] = [...offered.map(viewOf), ...standardTemplates];
  return reply(200, { items });
}

/** One of the service has no version: nobody changes it. */
type Offered = Template & { readonly version?: number };

/** A template with the version that a change of it names. */
export const viewOf = ({ value, version }: Pick<Recorded<Template>, 'value' | 'version'>) => ({ ...value, version });
