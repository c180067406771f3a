import { AnyField, type ShownField } from '../../../../web/components/any-field.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { BulkAct } from '../../domain/bulk.ts';
import { actWords } from '../../words/acts.ts';
import { bulkWords as words } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly home: string;
  readonly act: BulkAct;
  readonly title: string;
  /** As the queue sent them: code and version. */
  readonly chosen: readonly string[];
  readonly codes: readonly string[];
  readonly csrf: string;
  readonly fields: readonly ShownField[];
  readonly errors: Readonly<Record<string, string>>;
};

/** One form for several cases. With a script it waits before it is sent, so that it can be called back. */
export function BulkForm({ lang, home, act, title, chosen, codes, csrf, fields, errors }: Props) {
  const { effect, button } = actWords[act];
  return (
    <>
      <ErrorSummary lang={lang} errors={Object.entries(errors).map(([field, text]) => ({ field, text }))} />
      <h1>{title}</h1>
      <ul class="office-files">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      {chosen.length === 0 ? (
        <p class="govuk-body">{words.nothing[lang]}</p>
      ) : (
        <form method="post" action={`${home}/nhieu-viec/${act}`} class="office-act" data-hold>
          <p class="govuk-hint">{effect[lang]}</p>
          <Hidden fields={{ csrf, viec: chosen }} />
          {fields.map((field) => (
            <AnyField key={field.name} {...{ lang, field }} />
          ))}
          <Button>{button[lang]}</Button>
          <Held lang={lang} />
        </form>
      )}
      <p>
        <a href={home}>{words.back[lang]}</a>
      </p>
    </>
  );
}

/** Shown by the script while the form waits. */
function Held({ lang }: { readonly lang: Lang }) {
  return (
    <div class="office-held" data-held hidden>
      <p>
        <span role="status">{words.held[lang]}</span> <span data-held-seconds aria-hidden="true" />
      </p>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--secondary" data-held-undo>
          {words.undo[lang]}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" data-held-now>
          {words.now[lang]}
        </button>
      </div>
    </div>
  );
}
