import { Button } from '../../../../web/components/button.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { draftWords as words } from '../words/drafts.ts';

export type FormDraft = {
  readonly revision?: number | undefined;
  /** When it was saved, in words. */
  readonly saved?: string | undefined;
  /** That the petition has changed since it was begun. */
  readonly older?: string | undefined;
};

/** Below the form of an action: the state of its draft, which the script keeps up to date, and the buttons for those without one. */
export function DraftState({ lang, draft }: { readonly lang: Lang; readonly draft: FormDraft }) {
  return (
    <>
      {draft.older !== undefined && <p class="office-mark">{draft.older}</p>}
      <p class="office-draft" role="status" data-autosaved data-failed={words.notSaved[lang]}>
        {draft.saved}
      </p>
      <div class="govuk-button-group">
        <Button secondary name="then" value="draft">
          {words.save[lang]}
        </Button>
        {draft.revision !== undefined && (
          <Button secondary name="then" value="discard">
            {words.discard[lang]}
          </Button>
        )}
      </div>
    </>
  );
}
