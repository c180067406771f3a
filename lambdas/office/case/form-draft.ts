import { instantText } from '../../kernel/date-text.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';
import type { Typed } from '../domain/acts.ts';
import { compare } from '../domain/compare.ts';
import { hasDraft, textField } from '../domain/drafts.ts';
import type { OfficeContext } from '../office-pages.ts';
import { actWords } from '../words/acts.ts';
import { otherText, savedText } from './draft.ts';
import type { LoadedCase } from './load.ts';
import type { Shown } from './shown.ts';
import type { Comparison } from './view/comparison.tsx';
import type { FormDraft } from './view/form-draft.tsx';
import { draftWords as words } from './words/drafts.ts';

/** The drafts of actions that may still be done. One whose text was deleted again is nothing begun. */
const begunIn = ({ drafts, allowed }: LoadedCase) =>
  drafts.items.filter(({ action, fields }) => allowed.includes(action) && Object.keys(fields).length > 0);

/** The action that its reader began last and may still do: it is more than the next step. */
export const begun = (loaded: LoadedCase): StaffAction | undefined =>
  begunIn(loaded).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0]?.action;

/** What a form is filled with: what was just sent, or the draft of its reader; and what else there is to compare it with. */
export function shownDraft(
  loaded: LoadedCase,
  act: StaffAction,
  { lang }: OfficeContext,
  shown: Shown,
): { readonly typed: Typed; readonly draft?: FormDraft; readonly comparison?: Comparison | undefined } {
  const { typed = {}, errors, status, revision } = shown;
  if (!hasDraft(act)) return { typed };
  const saved = loaded.drafts.items.find(({ action }) => action === act);
  // A form that was sent holds what somebody typed; a page that is opened, at most a hint in its address.
  const isSent = errors !== undefined;
  const draft = {
    revision: isSent ? saved && revision : saved?.revision,
    saved: saved && savedText(saved.savedAt, lang),
    older: saved !== undefined && saved.version < loaded.version ? words.older[lang] : undefined,
  };
  // A draft is more than a hint: following a link must not replace what its reader wrote.
  if (!isSent) return { typed: { ...typed, ...saved?.fields }, draft };
  return { typed, draft: withLatest(draft, saved?.revision, status), comparison: comparisonOf(loaded, act, shown) };
}

const CONFLICT = 409;

/** Who has read both texts may save over the other one. */
const withLatest = (draft: FormDraft, latest: number | undefined, status: number | undefined): FormDraft =>
  status === CONFLICT ? { ...draft, revision: latest } : draft;

/** After a conflict: the text that came first beside the one that was typed. */
function comparisonOf(loaded: LoadedCase, act: StaffAction, { typed = {}, status }: Shown) {
  const field = textField(act) ?? '';
  const own = typed[field];
  if (status !== CONFLICT || own === undefined) return undefined;
  const { answer, publication } = loaded.shown;
  // An answer of an earlier round is no conflict: another one may be written.
  const isDone = !loaded.allowed.includes(act) && (act === 'answer' || act === 'publish');
  const other = isDone
    ? { from: 'case' as const, text: act === 'publish' ? publication?.summary : answer?.text }
    : { from: 'draft' as const, text: loaded.drafts.items.find(({ action }) => action === act)?.fields[field] };
  if (other.text === undefined || other.text === own) return undefined;
  return { from: other.from, other: other.text, pieces: compare(other.text, own) };
}

/** Who else is writing, and what the reader has begun besides the open form. */
export function draftLines(loaded: LoadedCase, open: StaffAction | undefined, { lang, now }: OfficeContext) {
  return {
    others: loaded.drafts.others.map((other) => otherText(other, now, lang)),
    own: begunIn(loaded)
      .filter(({ action }) => action !== open)
      .map(({ action, savedAt }) => ({
        action,
        text: `${actWords[action].title[lang]} (${instantText(lang, savedAt)})`,
      })),
  };
}
