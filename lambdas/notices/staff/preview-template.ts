import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { smsText } from '../config.ts';
import { newsKinds } from '../domain/fields.ts';
import { fieldsOfKind, previewOf } from '../domain/preview.ts';
import { sampleNotice } from '../domain/sample-news.ts';
import { findTemplate } from '../domain/templates.ts';
import type { SmsText } from '../domain/write-notice.ts';
import { refusals } from '../refusals.ts';
import { TemplatePreview } from './answers.ts';
import { PreviewTemplateInput } from './contract.ts';
import { mayPreview } from './may-preview.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly smsText: SmsText };

/** `POST /v1/staff/messageTemplates/{id}/preview`: sends nothing. */
export const previewTemplate = staffOperation({
  route: {
    id: 'notices.previewTemplate',
    method: 'POST',
    path: '/v1/staff/messageTemplates/{id}/preview',
    summary: 'Show a message as SMS and e-mail, with values of your own or samples',
  },
  input: PreviewTemplateInput,
  answers: { 200: TemplatePreview },
  refuses: pick(refusals, 'template.notFound', 'template.fieldUnknown'),
  example: () => {
    const body = { language: 'vi' as const, values: { code: 'PAKN-N55B-HTH7' } };
    const { sms, email } = previewOf(sampleNotice('withdrawn', 'vi'), { on: '2026-11-20', smsText: 'plain' }, body);
    return { request: { params: { id: 'withdrawn' }, body }, answers: { 200: { sms, email } } };
  },
  wire: (): Deps => ({ directory: directory(), smsText: smsText() }),
  run: preview,
});

async function preview({ directory, smsText }: Deps, request: StaffRequest<typeof PreviewTemplateInput>) {
  const { caller, params, body, now } = request;
  if (!mayPreview(caller, await directory.tree(now))) return refuse('caller.forbidden');
  const { language, values = {}, without = [], on = localDateOf(now) } = body;
  const kind = newsKinds.find((id) => id === params.id);
  if (kind === undefined || findTemplate({ language, channel: 'sms', id: kind, on }) === undefined) {
    return refuse('template.notFound');
  }
  const { all, optional } = fieldsOfKind(kind);
  const unknown = [
    ...Object.keys(values).filter((name) => !all.includes(name)),
    ...without.filter((name) => !optional.includes(name)),
  ];
  if (unknown.length > 0) return refuse('template.fieldUnknown', { unknown, fields: all });
  return reply(200, previewOf(sampleNotice(kind, language), { on, smsText }, { values, without }));
}
