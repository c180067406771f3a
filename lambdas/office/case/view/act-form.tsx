import type { ComponentChildren } from 'preact';
import { Button } from '../../../../web/components/button.tsx';
import { Checkboxes } from '../../../../web/components/checkboxes.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { StaffAction } from '../../../petitions/domain/views/staff-view.ts';
import { actKeys, actWords } from '../../words/acts.ts';
import { fieldLabels } from '../../words/fields.ts';
import { caseWords as words } from '../words/case.ts';
import { Compared, type Comparison } from './comparison.tsx';
import { DraftState, type FormDraft } from './form-draft.tsx';
import { Templates } from './templates.tsx';

export type Option = { readonly value: string; readonly label: string };

/** A field as it is shown: its kind of control, and the choices if it has any. */
export type ShownField = {
  readonly name: string;
  readonly control: 'area' | 'line' | 'number' | 'date' | 'select' | 'radios' | 'tick';
  readonly optional?: true | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
};

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
        <Shown key={field.name} {...{ lang, field }} />
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

const DATE_WIDTH = 10;

/** One field with its label. */
export function Shown({ lang, field }: { readonly lang: Lang; readonly field: ShownField }): ComponentChildren {
  const { name, control, value, error, optional, options = [] } = field;
  const label = fieldLabels[name]?.[lang] ?? name;
  const isOptional = optional === true;
  const shared = { name, value, error };
  switch (control) {
    case 'area':
      return <TextArea {...shared} label={label} lang={lang} optional={isOptional} />;
    case 'select':
      return (
        <Select
          {...shared}
          label={label}
          optional={isOptional}
          items={[{ value: '', label: words.choose[lang] }, ...options]}
        />
      );
    case 'radios':
      return <Radios {...shared} legend={label} items={options} />;
    case 'tick':
      return (
        <Checkboxes
          name={name}
          legend=""
          error={error}
          items={[{ value: 'yes', label }]}
          values={value ? ['yes'] : []}
        />
      );
    case 'number':
      return <TextField {...shared} label={label} optional={isOptional} width={3} inputMode="numeric" />;
    case 'date':
      return <TextField {...shared} label={label} width={DATE_WIDTH} hint="2026-12-31" />;
    case 'line':
      return <TextField {...shared} label={label} optional={isOptional} />;
  }
}
