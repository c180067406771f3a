import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import { assignPetition } from '../../petitions/staff/triage/assign.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { specOf } from '../../platform/problem.ts';
import { CHOSEN, chosenOf, MOST_CHOSEN } from '../domain/bulk.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { Done, type NotDone } from './view/done.tsx';
import { bulkWords, queueWords as words } from './words.ts';

/** Each is a read and a write. */
const CONCURRENCY = 8;

const Sent = z.object({
  form: z
    .object({
      viec: z.array(z.string().regex(CHOSEN)).max(MOST_CHOSEN).default([]),
      to: z.array(z.string().max(128)).default([]),
    })
    .loose(),
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
  const title = words.assign[lang];
  const done = await mapConcurrent(to === '' ? [] : form.viec, { concurrency: CONCURRENCY }, async (chosen) => {
    const { code, version } = chosenOf(chosen);
    const body = { version, to };
    return { code, outcome: await invoke({ params: { code }, body }, { caller: session.caller, now }) };
  });
  const failed = done.flatMap(({ code, outcome }): readonly NotDone[] =>
    isRefusal(outcome) ? [{ code, why: specOf(outcome, assignPetition.refuses)[lang] }] : [],
  );
  const names = done.flatMap(({ outcome }) => (isRefusal(outcome) ? [] : (outcome.body.assignee?.name ?? [])));
  const [name] = names;
  const assigned = name === undefined ? undefined : words.assigned[lang](names.length, name);
  return framed(
    context,
    { path: '', title },
    <Done {...{ lang, home, title, failed, done: assigned }} nothing={bulkWords.noPerson[lang]} />,
  );
}
