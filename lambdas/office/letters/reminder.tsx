import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { specOf } from '../../platform/problem.ts';
import { answerReminder } from '../../reports/reminders/answer-reminder.ts';
import { printReminder } from '../../reports/reminders/read-reminder.ts';
import { sendReminder } from '../../reports/reminders/send-reminder.ts';
import { redirect } from '../../site/html.ts';
import { typedIn } from '../domain/typed-in.ts';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { findsNothing, printed } from '../printed.ts';
import { REMINDER, reminderPath } from './scope.ts';
import { type Key, noReminder, type ReminderDeps, showReminder, wireReminder } from './show-reminder.tsx';
import { answerForm, correctionForm } from './signed-form.ts';

const Params = z.object({ week: z.string().max(8), agency: z.string().max(40) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(5).optional() }).catchall(z.string()),
});
const Copy = z.object({ params: Params.extend({ copy: z.string().max(64) }) });
const Sent = z.object({ params: Params, form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;

const route = { path: `${REMINDER}/{week}/{agency}` } as const;

/** `GET …/van-ban/don-doc/{week}/{agency}`: the weekly letter to an agency, and its answer. */
const pages = officePages({
  route: { ...route, id: 'office.reminder', method: 'GET', summary: 'Prepare a weekly reminder letter' },
  input: Asked,
  wire: wireReminder,
  run: (deps, { params, query }: z.infer<typeof Asked>, context) =>
    showReminder(deps, params, context, { isDone: query.xong !== undefined }),
});

/** `GET …/van-ban/don-doc/{week}/{agency}/{copy}`: a letter that was sent, by the hash of its file. */
const copies = officePages({
  route: {
    id: 'office.printReminder',
    method: 'GET',
    path: `${route.path}/{copy}`,
    summary: 'Print a reminder letter',
  },
  input: Copy,
  refuses: printReminder.refuses,
  wire: () => printReminder.invoke,
  run: async (print, { params }: z.infer<typeof Copy>, context) => {
    const letter = await print({ params, query: {} }, { caller: context.session.caller, now: context.now });
    if (!isRefusal(letter)) return printed(letter);
    return findsNothing(letter) ? noReminder(context) : letter;
  },
});

/** `POST …/van-ban/don-doc/{week}/{agency}`: prints the draft, records the letter as signed, or the answer to it. */
const acts = officePages({
  route: { ...route, id: 'office.actOnReminder', method: 'POST', summary: 'Record a reminder letter, or its answer' },
  input: Sent,
  wire: wireReminder,
  run: act,
});

async function act(deps: ReminderDeps, { params, form }: Sent, context: OfficeContext) {
  const by = { caller: context.session.caller, now: context.now };
  const version = form['version']?.[0] ? { version: Number(form['version'][0]) } : {};
  if (form['act']?.[0] === 'answer') {
    const typed = typedIn(form, answerForm.names);
    const { answer: text } = answerForm.filled(typed);
    const body = { ...version, cases: [], ...(text !== undefined && { text }) };
    const done = await deps.answer({ params, body }, by);
    return isRefusal(done) ? refused(deps, done, { params, typed, form: answerForm }, context) : over(params, context);
  }
  if (form['act']?.[0] !== 'send') return refuse('request.invalid');

  const typed = typedIn(form, correctionForm.names);
  if (form['then']?.[0] === 'print') {
    const { text, answerBy } = correctionForm.filled(typed);
    const query = { ...(text !== undefined && { text }), ...(answerBy !== undefined && { answerBy }) };
    const letter = await deps.print({ params: { ...params, copy: 'draft' }, query }, by);
    if (!isRefusal(letter)) return printed(letter);
    return refused(deps, letter, { params, typed, form: correctionForm }, context);
  }
  const cases = (typed['cases'] ?? '').split(/[\s,;]+/).filter((code) => code !== '');
  const done = await deps.send({ params, body: { ...version, ...correctionForm.body(typed), cases } }, by);
  return isRefusal(done)
    ? refused(deps, done, { params, typed, form: correctionForm }, context)
    : over(params, context);
}

const over = ({ week, agency }: Key, { lang }: OfficeContext) => redirect(`${reminderPath(lang, week, agency)}?xong=1`);

type Attempt = {
  readonly params: Key;
  readonly typed: Readonly<Record<string, string>>;
  readonly form: typeof answerForm;
};

/** The page again with what was typed, and the reason at its field or above. */
function refused(deps: ReminderDeps, refusal: Refusal, { params, typed, form }: Attempt, context: OfficeContext) {
  if (refusal.refused === 'reminder.notFound') return noReminder(context);
  const { lang } = context;
  const spec = specOf(refusal, { ...printReminder.refuses, ...sendReminder.refuses, ...answerReminder.refuses });
  const errors = form.errors(refusal, lang);
  const notice = errors === undefined ? spec[lang] : undefined;
  return showReminder(deps, params, context, { typed, errors, notice, status: spec.status });
}

export const reminderPages = [...pages, ...copies, ...acts];
