import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { isRefusal } from '../../kernel/refusal.ts';
import { eraseSenderContact } from '../../petitions/staff/restricted/erase-contact.ts';
import type { Reply } from '../../platform/operation.ts';
import { specOf } from '../../platform/problem.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { caseWords } from './words/case.ts';
import { eraseErrors, eraseWords as words } from './words/erase-contact.ts';

const Sent = z.object({
  params: z.object({ code: z.string().max(40) }),
  form: z
    .object({
      'erase-reason': z.array(z.string()).optional(),
      'erase-confirm': z.array(z.string()).optional(),
      version: z.array(z.string()).optional(),
    })
    .loose(),
});
type Sent = z.infer<typeof Sent>;

const BAD = 400;

/** `POST /{lang}/can-bo/phan-anh/{code}/xoa-lien-he`: what the sender asked the agency for. */
export const erasePages = officePages({
  route: {
    id: 'office.eraseContact',
    method: 'POST',
    path: '/phan-anh/{code}/xoa-lien-he',
    summary: 'Erase the contact of a sender',
  },
  input: Sent,
  wire: () => eraseSenderContact.invoke,
  run: erase,
});

async function erase(
  invoke: typeof eraseSenderContact.invoke,
  { params: { code }, form }: Sent,
  context: OfficeContext,
) {
  const { lang, now, session } = context;
  if (form['erase-confirm'] === undefined)
    return messagePage(context, code, { text: eraseErrors['unconfirmed']?.[lang], status: BAD });
  const body = { version: Number(form.version?.[0]), reason: form['erase-reason']?.[0] ?? '' };
  const erased = await invoke({ params: { code }, body }, { caller: session.caller, now });
  if (!isRefusal(erased)) return messagePage(context, code, { text: words.erased[lang], title: words.done[lang] });
  const { status, ...spec } = specOf(erased, eraseSenderContact.refuses);
  return messagePage(context, code, { text: (eraseErrors[erased.refused] ?? spec)[lang], status });
}

type Message = { readonly title?: string; readonly text: string | undefined; readonly status?: number };

function messagePage(
  context: OfficeContext,
  code: string,
  { title, text = '', status = 200 }: Message,
): Promise<Reply<string>> {
  const { lang } = context;
  const path = `/phan-anh/${encodeURIComponent(code)}`;
  const shown = { lang, title: title ?? words.title[lang], text };
  const links = [{ path: `${OFFICE}${path}`, text: caseWords.back[lang] }];
  return framed(context, { path, title: shown.title, status }, <MessagePage {...shown} links={links} />);
}
