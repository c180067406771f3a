import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { refuse } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { fieldsFor } from '../domain/fields.ts';
import { shippedTemplates } from '../domain/templates.ts';
import { TemplateList } from './answers.ts';
import { ListTemplatesInput } from './contract.ts';
import { mayPreview } from './may-preview.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `GET /v1/staff/messageTemplates`: every version of every template, for heads, leaders and administrators. */
export const listTemplates = staffOperation({
  route: {
    id: 'notices.templates',
    method: 'GET',
    path: '/v1/staff/messageTemplates',
    summary: 'List the templates of messages to senders, with their fields and versions',
  },
  input: ListTemplatesInput,
  answers: { 200: TemplateList },
  refuses: {},
  example: () => ({
    request: { query: { id: 'withdrawn' as const, language: 'vi' as const, channel: 'sms' as const } },
    answers: { 200: { items: [sample] } },
  }),
  wire: (): Deps => ({ directory: directory() }),
  run: list,
});

const sample = {
  ...{ id: 'withdrawn' as const, version: '2026.1', language: 'vi' as const, channel: 'sms' as const },
  validFrom: '2024-01-01',
  text: ['Lắng Nghe: {{code}} đã được rút theo đề nghị của ông/bà.', 'Xem chi tiết tại: {{place}}'],
  fields: { needed: ['code', 'place'], optional: ['stopWord'] },
};

async function list({ directory }: Deps, { caller, query, now }: StaffRequest<typeof ListTemplatesInput>) {
  if (!mayPreview(caller, await directory.tree(now))) return refuse('caller.forbidden');
  const { id, language, channel } = query;
  const items = shippedTemplates()
    .filter((one) => id === undefined || one.id === id)
    .filter((one) => language === undefined || one.language === language)
    .filter((one) => channel === undefined || one.channel === channel)
    .map((one) => {
      const { needed, sometimes } = fieldsFor(one.id, one.channel);
      return { ...one, fields: { needed, optional: sometimes } };
    });
  return reply(200, { items });
}
