import { Button } from '../../../../web/components/button.tsx';
import { adviceWords as words } from '../words/advice.ts';
import type { StepProps } from './step-props.ts';

type SuggestionsProps = Pick<StepProps, 'lang' | 'typed' | 'agencies' | 'advice'> & {
  /** Where the page is shown again after a choice: the fragment of a field. */
  readonly at?: string;
};

/** The agencies that may be in charge, each with its reason and a button. None is chosen before it is pressed. */
export function Suggestions({ lang, typed, agencies, advice, at = '' }: SuggestionsProps) {
  const offered = (advice?.agencies ?? []).flatMap(({ agency, why }) => {
    const name = agencies.find(({ value }) => value === agency)?.label;
    return name === undefined ? [] : [{ agency, name, why: why[lang] }];
  });
  if (offered.length === 0) return null;
  return (
    <section class="govuk-form-group" aria-labelledby="suggested">
      <h2 id="suggested">{words.agencies[lang]}</h2>
      <p class="govuk-hint">{words.agenciesHint[lang]}</p>
      <ul class="offers">
        {offered.map(({ agency, name, why }) => (
          <li key={agency} class="offers__one">
            <span>
              <strong>{name}</strong>
              <br />
              {why}
            </span>
            {agency === typed.agency ? (
              <span>{words.chosen[lang]}</span>
            ) : (
              <Button name="use" value={`agency ${agency}`} formAction={`/${lang}/phan-anh${at}`} secondary>
                {words.choose[lang]}
                <span class="govuk-visually-hidden"> {name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
