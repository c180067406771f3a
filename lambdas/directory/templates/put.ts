import { isSameJson } from '../../kernel/canonical-json.ts';
import { recordChange } from '../../kernel/record.ts';
import { refuse } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { directory } from '../config.ts';
import { mayAct } from '../domain/access.ts';
import { refusals } from '../refusals.ts';
import type { DirectoryStore } from '../store.ts';
import { TemplateAnswer } from './answers.ts';
import { templates } from './config.ts';
import { PutTemplateInput } from './contract.ts';
import { mayLead } from './domain/may-lead.ts';
import { templateFields, unknownFields } from './domain/template.ts';
import { viewOf } from './list.ts';
import { sampleTemplate } from './samples.ts';
import type { TemplateStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly templates: TemplateStore };

/** More than anybody looks through; with those of four agencies above, far below what a response carries. */
export const MOST_TEMPLATES = 50;

/** Every page of a case with a text reads the templates with their changes, each with a whole text. */
const KEPT_CHANGES = 5;

/** `PUT /v1/staff/templates/{id}`: adds or changes a text of an agency. For those who lead it or administer it. */
export const putTemplate = staffOperation({
  route: {
    id: 'directory.putTemplate',
    method: 'PUT',
    path: '/v1/staff/templates/{id}',
    summary: 'Add or change a text that an agency begins with',
  },
  input: PutTemplateInput,
  answers: { 200: TemplateAnswer },
  refuses: pick(refusals, 'agency.notFound', 'template.fieldUnknown', 'template.changed', 'template.tooMany'),
  example: () => {
    const { id, ...body } = sampleTemplate;
    return { request: { params: { id }, body }, answers: { 200: { ...sampleTemplate, version: 1 } } };
  },
  wire: (): Deps => ({ directory: directory(), templates: templates() }),
  run: put,
});

async function put(deps: Deps, { caller, params: { id }, body, now }: StaffRequest<typeof PutTemplateInput>) {
  const { why, version, ...fields } = body;
  const tree = await deps.directory.tree(now);
  if (tree.find(fields.agency) === undefined) return refuse('agency.notFound');
  if (!mayLead(caller, fields.agency, tree)) {
    return refuse(mayAct(caller, fields.agency, tree) ? 'caller.forbidden' : 'agency.notFound');
  }
  const unknown = unknownFields(fields.text);
  if (unknown.length > 0) return refuse('template.fieldUnknown', { unknown, fields: Object.values(templateFields) });

  const all = await deps.templates.of(fields.agency);
  const former = all.find(({ value }) => value.id === id);
  const template = { id, ...fields };
  // The same request again, or the first one whose answer was lost.
  if (former !== undefined && isSameJson(former.value, template)) return reply(200, viewOf(former));
  if (version !== undefined && version !== (former?.version ?? 0)) {
    return refuse('template.changed', { version: former?.version ?? 0 });
  }
  if (former === undefined && all.length >= MOST_TEMPLATES) return refuse('template.tooMany', { most: MOST_TEMPLATES });

  const by = { at: now, by: caller.id, byName: caller.name, ...(why !== undefined && { why }) };
  const { changes, ...counted } = recordChange(former, by);
  const history = { ...counted, changes: changes.slice(-KEPT_CHANGES) };
  if ((await deps.templates.put(template, history)) === 'conflict') return refuse('template.changed');
  return reply(200, viewOf({ value: template, version: history.version }));
}
