import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { isRefusal } from '../../kernel/refusal.ts';
import { openContact } from '../../petitions/staff/restricted/open-contact.ts';
import { specOf } from '../../platform/problem.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { contactErrors } from '../words/errors.ts';
import { Contact } from './view/contact.tsx';
import { caseWords as words } from './words/case.ts';

const Sent = z.object({
  params: z.object({ code: z.string().max(40) }),
  form: z.object({ 'contact-reason': z.array(z.string()).optional() }).loose(),
});
type Sent = z.infer<typeof Sent>;

/** `POST /{lang}/can-bo/phan-anh/{code}/lien-he`: by a function of its own, because it alone may decrypt. */
export const contactPages = officePages({
  route: {
    id: 'office.contact',
    method: 'POST',
    path: '/phan-anh/{code}/lien-he',
    summary: 'Open the contact of a sender',
  },
  input: Sent,
  wire: () => openContact.invoke,
  run: open,
});

async function open(invoke: typeof openContact.invoke, { params: { code }, form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const reason = form['contact-reason']?.[0] ?? '';
  const opened = await invoke({ params: { code }, body: { reason } }, { caller: session.caller, now });
  const path = `/phan-anh/${encodeURIComponent(code)}`;
  const title = words.contact[lang];
  if (!isRefusal(opened)) {
    const contact = <Contact {...{ lang, back: `/${lang}${OFFICE}${path}`, ...opened.body }} />;
    return framed(context, { path, title }, contact);
  }
  const { status, ...spec } = specOf(opened, openContact.refuses);
  const text = (contactErrors[opened.refused] ?? spec)[lang];
  const links = [{ path: `${OFFICE}${path}`, text: words.back[lang] }];
  return framed(context, { path, title, status }, <MessagePage {...{ lang, title, text, links }} />);
}
