import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import { assignPetition } from '../../petitions/staff/triage/assign.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { specOf } from '../../platform/problem.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { Assigned, type NotAssigned } from './view/assigned.tsx';
import { queueWords as words } from './words.ts';

/** As many as a page of the queue has. */
const MOST = 50;
/** Each is a read and a write. */
const CONCURRENCY = 8;

/** `PAKN-7K3D-9QXM:4`: the code, and the version that the list showed. */
const Chosen = z.string().regex(/^[A-Z0-9-]{8,20}:\d{1,6}$/);
const Sent = z.object({
  form: z.object({ viec: z.array(Chosen).max(MOST).default([]), to: z.array(z.string().max(128)).default([]) }).loose(),
});
type Sent = z.infer<typeof Sent>;

/** `POST /{lang}/can-bo/phan-cong`: several cases to one person; each by itself, so that one that changed stops no other. */
export const assignPages = officePages({
  route: { id: 'office.assign', method: 'POST', path: '/phan-cong', summary: 'Assign several cases' },
  input: Sent,
  wire: () => assignPetition.invoke,
  run: assign,
});

async function assign(invoke: typeof assignPetition.invoke, { form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const [to = ''] = form.to;
  const home = `/${lang}${OFFICE}`;
  const title = words.assignedTitle[lang];
  const done = await mapConcurrent(to === '' ? [] : form.viec, { concurrency: CONCURRENCY }, async (chosen) => {
    const [code = '', version] = chosen.split(':');
    const body = { version: Number(version), to };
    return { code, outcome: await invoke({ params: { code }, body }, { caller: session.caller, now }) };
  });
  const failed = done.flatMap(({ code, outcome }): NotAssigned[] =>
    isRefusal(outcome) ? [{ code, why: specOf(outcome, assignPetition.refuses)[lang] }] : [],
  );
  const names = done.flatMap(({ outcome }) => (isRefusal(outcome) ? [] : (outcome.body.assignee?.name ?? [])));
  return framed(context, { path: '', title }, <Assigned {...{ lang, home, failed, names }} />);
}
