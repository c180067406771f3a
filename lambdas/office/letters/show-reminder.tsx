import { MessagePage } from '../../../web/components/message-page.tsx';
import { directory } from '../../directory/config.ts';
import { isAt } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { hasRole } from '../../kernel/caller.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { answerReminder } from '../../reports/reminders/answer-reminder.ts';
import { printReminder, readReminder } from '../../reports/reminders/read-reminder.ts';
import { sendReminder } from '../../reports/reminders/send-reminder.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import { shownDay } from '../domain/shown-day.ts';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { PAPERS, REMINDER, reminderPath } from './scope.ts';
import { answerForm, correctionForm, reminderForm } from './signed-form.ts';
import { Reminder } from './view/reminder.tsx';
import type { ShownReminder } from './view/shown-reminder.ts';
import { reminderWords as words } from './words/reminder.ts';

export type ReminderDeps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly read: typeof readReminder.invoke;
  readonly print: typeof printReminder.invoke;
  readonly send: typeof sendReminder.invoke;
  readonly answer: typeof answerReminder.invoke;
};

export const wireReminder = (): ReminderDeps => ({
  ...{ directory: directory(), read: readReminder.invoke, print: printReminder.invoke },
  ...{ send: sendReminder.invoke, answer: answerReminder.invoke },
});

/** Of a reminder. */
export type Key = { readonly week: string; readonly agency: string };

type Shown = {
  readonly typed?: Typed;
  readonly errors?: Filled['errors'] | undefined;
  readonly notice?: string | undefined;
  readonly isDone?: boolean;
  readonly status?: number;
};

export async function showReminder(deps: ReminderDeps, params: Key, context: OfficeContext, shown: Shown) {
  const { lang, now, session, csrf } = context;
  const found = await deps.read({ params }, { caller: session.caller, now });
  if (isRefusal(found)) return noReminder(context);

  const reminder: ShownReminder = found.body;
  const { week, agency, draft, letters, state } = reminder;
  const { errors = {}, notice, isDone = false, status = 200 } = shown;
  const typed = shown.typed ?? proposedIn(draft, context);
  const form = letters.length > 0 ? correctionForm : reminderForm;
  const fields = form.fields(lang, { typed, errors });
  // Without a letter in force there is nothing to answer.
  const mayAnswer = state !== 'notReminded' && (await isFor(deps, agency, context));
  const answer = mayAnswer ? answerForm.fields(lang, { typed, errors }) : undefined;
  const path = reminderPath(lang, week.id, agency);
  const back = `/${lang}${OFFICE}${PAPERS}?${new URLSearchParams({ tuan: week.id })}`;
  const frame = {
    path: `${REMINDER}/${week.id}/${agency}`,
    title: `${words.title[lang]} – ${reminder.name[lang]}`,
    ...{ hasErrors: status >= 400, status },
  };
  const cases = `/${lang}${OFFICE}/phan-anh`;
  return framed(
    context,
    frame,
    <Reminder {...{ lang, reminder, csrf, path, back, cases, fields, answer, notice, isDone }} />,
  );
}

/** What the form has in it before anything was typed. */
const proposedIn = (draft: ShownReminder['draft'], { lang }: OfficeContext): Typed =>
  draft === undefined
    ? {}
    : { answerBy: shownDay(lang, draft.answerBy), cases: draft.cases.map(({ code }) => code).join('\n') };

/** Heads and leaders answer for their own agency. */
async function isFor({ directory }: ReminderDeps, agency: string, { session: { caller }, now }: OfficeContext) {
  return hasRole(caller, 'head', 'leader') && isAt(caller, agency, await directory.tree(now));
}

export function noReminder(context: OfficeContext) {
  const { lang } = context;
  const [title, text] = [words.title[lang], words.unknown[lang]];
  const links = [{ path: `${OFFICE}${PAPERS}`, text: words.back[lang] }];
  return framed(context, { path: PAPERS, title, status: 404 }, <MessagePage {...{ lang, title, text, links }} />);
}
