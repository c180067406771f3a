import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { codeWords as words } from '../words/codes.ts';

type Props = {
  readonly lang: Lang;
  readonly agency: string;
  readonly action: string;
  readonly csrf: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly text: string;
  readonly error: string | undefined;
};

/** The counters to print codes for. */
export function CodeForm({ lang, agency, action, csrf, back, text, error }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ field: 'quay', text: error }]} />
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      <p class="govuk-body">{agency}</p>
      <form method="post" action={action} class="office-act">
        <Hidden fields={{ csrf }} />
        <TextArea
          name="quay"
          label={words.field[lang]}
          hint={`${words.hint[lang]} ${words.example[lang]}`}
          {...{ lang, error, value: text }}
        />
        <Button>{words.button[lang]}</Button>
      </form>
    </>
  );
}
