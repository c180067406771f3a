import { instantText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';
import { listDrafts } from '../../petitions/drafts/list.ts';
import { removeDraft } from '../../petitions/drafts/remove.ts';
import { saveDraft } from '../../petitions/drafts/save.ts';
import { log } from '../../platform/log.ts';
import { type Reply, reply } from '../../platform/operation.ts';
import { specOf } from '../../platform/problem.ts';
import type { Typed } from '../domain/acts.ts';
import { isWriting } from '../domain/drafts.ts';
import type { OfficeContext } from '../office-pages.ts';
import { actWords } from '../words/acts.ts';
import { draftWords as words } from './words/drafts.ts';

export type DraftDeps = {
  readonly drafts: typeof listDrafts.invoke;
  readonly save: typeof saveDraft.invoke;
  readonly discard: typeof removeDraft.invoke;
};

export const wireDrafts = (): DraftDeps => ({
  drafts: listDrafts.invoke,
  save: saveDraft.invoke,
  discard: removeDraft.invoke,
});

/** What the form of an action held when it was sent. */
export type Attempt = {
  readonly code: string;
  readonly action: StaffAction;
  readonly typed: Typed;
  readonly version: number;
  /** That of the draft which the form was filled from. */
  readonly revision: number | undefined;
};

/** Saves what was typed; the caller says it on a page, or to the script of one. */
export function keepDraft({ save }: DraftDeps, attempt: Attempt, { session, now }: OfficeContext) {
  const { code, action, typed, version, revision } = attempt;
  const fields = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  const body = { action, fields, version, ...(revision !== undefined && { revision }) };
  return save({ params: { code }, body }, { caller: session.caller, now });
}

/** Why a draft was not saved. */
export const notSaved = ({ refused }: Refusal, lang: Lang): string =>
  (refused === 'draft.changed' ? words.changed : refused === 'request.invalid' ? words.tooLong : words.notSaved)[lang];

/** The answer to the script that saves while somebody types: what to show, and the number of the next save. */
export async function autosaved(deps: DraftDeps, attempt: Attempt, context: OfficeContext): Promise<Reply<string>> {
  const { lang, now, session } = context;
  const kept = await keepDraft(deps, attempt, context);
  if (isRefusal(kept)) {
    const text = kept.refused === 'draft.changed' ? words.changedShort[lang] : notSaved(kept, lang);
    return json(specOf(kept, saveDraft.refuses).status, { text });
  }
  const listed = await deps.drafts({ params: { code: attempt.code } }, { caller: session.caller, now });
  const others = isRefusal(listed) ? [] : listed.body.others.filter(({ savedAt }) => isWriting(savedAt, now));
  const texts = [savedText(kept.body.savedAt, lang), ...others.map((other) => otherText(other, now, lang))];
  return json(200, { text: texts.join(' '), revision: kept.body.revision });
}

const json = (status: number, body: unknown): Reply<string> => ({
  ...reply(status, JSON.stringify(body)),
  headers: { 'content-type': 'application/json; charset=utf-8' },
});

export const savedText = (at: Instant, lang: Lang): string => words.saved[lang](instantText(lang, at));

type Other = { readonly name: string; readonly action: StaffAction; readonly savedAt: Instant };

/** Who else is at it, or began. */
export function otherText({ name, action, savedAt }: Other, now: Instant, lang: Lang): string {
  const act = actWords[action].title[lang];
  return isWriting(savedAt, now)
    ? words.writing[lang](name, act)
    : words.began[lang](name, act, instantText(lang, savedAt));
}

/**
 * After an action its draft is of no more use, unless another window has saved it since. The action is done whether or not
 * this succeeds: a draft that stays is shown with its time and can be deleted, so a failure is logged and not shown. Who
 * passed a case on may not reach its drafts any more: they end by themselves.
 */
export async function dropDraft(
  { discard }: Pick<DraftDeps, 'discard'>,
  { code, action, revision }: Pick<Attempt, 'code' | 'action' | 'revision'>,
  { session, now }: OfficeContext,
): Promise<void> {
  if (revision === undefined) return;
  try {
    await discard({ params: { code }, query: { action, revision: `${revision}` } }, { caller: session.caller, now });
  } catch (error) {
    log.fault('DRAFT_KEPT', error, { code });
  }
}
