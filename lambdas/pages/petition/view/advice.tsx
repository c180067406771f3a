import { Button } from '../../../../web/components/button.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import type { DraftAdvice } from '../advice.ts';
import { adviceWords as words } from '../words/advice.ts';
import type { StepProps } from './step-props.ts';

type AdviceProps = { readonly lang: StepProps['lang']; readonly advice: DraftAdvice };

/** What is known once the text is: an emergency, another procedure, an old encoding. */
export function TextAdvice({ lang, advice }: AdviceProps) {
  const { otherWays, decoded } = advice;
  return (
    <>
      {otherWays.map((way) => (
        <OtherWay key={way.kind} lang={lang} way={way} />
      ))}
      {decoded !== undefined && <Decoded lang={lang} decoded={decoded} />}
    </>
  );
}

/** The numbers of the police, of fire and rescue, and of the ambulance. */
const emergencyNumbers: Readonly<Record<string, string>> = { police: '113', fire: '114', ambulance: '115' };

type WayProps = { readonly lang: StepProps['lang']; readonly way: DraftAdvice['otherWays'][number] };

function OtherWay({ lang, way: { kind, phrase, advice } }: WayProps) {
  const number = emergencyNumbers[kind];
  return (
    <Notice title={(number === undefined ? words.otherWay : words.emergency)[lang]}>
      <p class="govuk-body">
        {words.found[lang](phrase)} {advice[lang]}
      </p>
      {number !== undefined && (
        <a class="govuk-button" href={`tel:${number}`}>
          {words.call[lang](number)}
        </a>
      )}
    </Notice>
  );
}

type DecodedProps = { readonly lang: StepProps['lang']; readonly decoded: NonNullable<DraftAdvice['decoded']> };

function Decoded({ lang, decoded: { encoding, text } }: DecodedProps) {
  return (
    <Notice title={words.decodedTitle[lang](encoding.toUpperCase())}>
      <p class="govuk-body">{words.decodedLead[lang]}</p>
      <blockquote class="as-typed answer" lang="vi">
        {text}
      </blockquote>
      <p class="govuk-body">{words.decodedAsk[lang]}</p>
      <Button name="use" value="decoded" secondary>
        {words.decodedUse[lang]}
      </Button>
    </Notice>
  );
}
