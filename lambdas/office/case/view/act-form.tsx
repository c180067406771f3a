import { AnyField, type Option, type ShownField } from '../../../../web/components/any-field.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { StaffAction } from '../../../petitions/domain/views/staff-view.ts';
import { actKeys, actWords } from '../../words/acts.ts';
import { caseWords as words } from '../words/case.ts';
import { Compared, type Comparison } from './comparison.tsx';
import { DraftState, type FormDraft } from './form-draft.tsx';
import { Templates } from './templates.tsx';

export type ActFormProps = {
  readonly lang: Lang;
  readonly act: StaffAction;
  /** Where it is sent. */
  readonly action: string;
  readonly csrf: string;
  readonly version: number;
  readonly fields: readonly ShownField[];
  /** An answer can be previewed, and followed by the next case. */
  readonly isAnswer: boolean;
  /** For an action with a text: what is kept of it. */
  readonly draft?: FormDraft | undefined;
  readonly comparison?: Comparison | undefined;
  /** Texts to begin with. */
  readonly templates?: readonly Option[] | undefined;
};

/** The form of one action. */
export function ActForm(props: ActFormProps) {
  const { lang, act, action, csrf, version, fields, isAnswer, draft, comparison, templates = [] } = props;
  const { title, effect, button } = actWords[act];
  const revision = draft?.revision === undefined ? {} : { revision: `${draft.revision}` };
  return (
    <form
      method="post"
      action={action}
      class="office-act"
      id="viec"
      data-key={actKeys[act]}
      data-autosave={draft === undefined ? undefined : ''}
    >
      <h2>{title[lang]}</h2>
      <p class="govuk-hint">{effect[lang]}</p>
      <Hidden fields={{ csrf, version: `${version}`, ...revision }} />
      {comparison !== undefined && <Compared {...{ lang, comparison }} />}
      {fields.map((field) => (
        <AnyField key={field.name} {...{ lang, field }} />
      ))}
      <div class="govuk-button-group">
        <Button>{button[lang]}</Button>
        {isAnswer && (
          <>
            <span data-key="e">
              <Button secondary name="then" value="next">
                {words.andNext[lang]}
              </Button>
            </span>
            <Button secondary name="then" value="preview">
              {words.preview[lang]}
            </Button>
          </>
        )}
      </div>
      {/* After the button that sends: the Enter key presses the first one. */}
      {templates.length > 0 && <Templates {...{ lang, templates }} />}
      {draft !== undefined && <DraftState {...{ lang, draft }} />}
    </form>
  );
}
