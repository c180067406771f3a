import { Button } from '../../../../web/components/button.tsx';
import { EnterButton } from '../../../../web/components/enter-button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { FieldError, Step } from '../domain/draft.ts';
import { errorMessage } from '../error-words.ts';
import type { SimilarEntries } from '../similar.ts';
import { petition, sentBefore } from '../words.ts';
import { AboutPage } from './about.tsx';
import { CheckPage } from './check.tsx';
import { ContactPage } from './contact.tsx';
import { ContentPage } from './content.tsx';
import { Similar } from './similar.tsx';
import type { StepProps } from './step-props.ts';

const pages = { content: ContentPage, about: AboutPage, contact: ContactPage, check: CheckPage } as const;
const order = ['content', 'about', 'contact', 'check'] as const;

type PetitionFormProps = Omit<StepProps, 'errors'> & {
  readonly step: Step;
  readonly fieldErrors: readonly FieldError[];
  /** The values of the other steps, and the state of the form. */
  readonly hidden: Readonly<Record<string, string>>;
  /** The same form was sent before with other text: the citizen decides whether to send this as well. */
  readonly wasSentBefore?: boolean | undefined;
  /** What was published about the same. */
  readonly similar: SimilarEntries;
};

/** One of the four steps of the form. */
export function PetitionForm({
  lang,
  step,
  fieldErrors,
  hidden,
  wasSentBefore = false,
  similar,
  ...stepProps
}: PetitionFormProps) {
  const Page = pages[step];
  const errors = fieldErrors.map((fieldError) => ({ field: fieldError.field, text: errorMessage(lang, fieldError) }));
  const isLast = step === 'check';
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {wasSentBefore && (
        <Notice title={sentBefore.title[lang]}>
          <p class="govuk-body">{sentBefore.text[lang]}</p>
        </Notice>
      )}
      <form method="post" action={`/${lang}/phan-anh`} novalidate>
        <EnterButton name="go" value={isLast ? 'send' : 'next'} />
        <OtherLanguage lang={lang} />
        <Heading lang={lang} step={step} />
        <Similar lang={lang} entries={similar} />
        <Page lang={lang} errors={Object.fromEntries(errors.map(({ field, text }) => [field, text]))} {...stepProps} />
        <Hidden fields={hidden} />
        <div class="govuk-button-group">
          <Button name="go" value={isLast ? 'send' : 'next'}>
            {(isLast ? (wasSentBefore ? sentBefore.send : petition.send) : petition.next)[lang]}
          </Button>
          {step !== order[0] && (
            <Button name="go" value="back" secondary>
              {petition.back[lang]}
            </Button>
          )}
        </div>
      </form>
    </>
  );
}

function Heading({ lang, step }: { readonly lang: Lang; readonly step: Step }) {
  return (
    <h1>
      <span class="govuk-caption-l">
        {petition.title[lang]} · {petition.step[lang](order.indexOf(step) + 1, order.length)}
      </span>{' '}
      {petition.steps[step][lang]}
    </h1>
  );
}

/** Sends the form to the page in the other language, so that nothing typed is lost. */
function OtherLanguage({ lang }: { readonly lang: Lang }) {
  const other = lang === 'vi' ? 'en' : 'vi';
  return (
    <p class="other-language">
      <button
        class="link-button"
        name="go"
        value="language"
        formaction={`/${other}/phan-anh`}
        lang={other}
        type="submit"
      >
        {petition.otherLanguage[lang]}
      </button>
    </p>
  );
}
