import { Notice } from '../../../../web/components/notice.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { kindLabels } from '../../../petitions/domain/labels.ts';
import { before, questions } from '../words.ts';
import { PersonalData } from './personal-data.tsx';
import type { StepProps } from './step-props.ts';

const kinds = ['reflection', 'proposal'] as const;

/** Step 1: the text, and before it what should not be sent here. */
export function ContentPage({ lang, typed, errors, maxContent, procedure }: StepProps) {
  return (
    <>
      <p class="govuk-body">{before.lead[lang]}</p>
      <Notice title={before.notHereTitle[lang]}>
        <ul class="govuk-list govuk-list--bullet">
          <li>{before.urgent[lang]}</li>
          <li>{before.complaint[lang]}</li>
          <li>{before.secret[lang]}</li>
        </ul>
      </Notice>
      <PersonalData lang={lang} />
      {procedure !== undefined && (
        <p class="as-typed">
          {questions.procedure[lang]}: <strong>{procedure}</strong>
        </p>
      )}
      <Radios
        name="kind"
        legend={questions.kind[lang]}
        items={kinds.map((kind) => ({
          value: kind,
          label: kindLabels[kind][lang],
          hint: questions.kindHints[kind][lang],
        }))}
        value={typed.kind}
        error={errors['kind']}
      />
      <TextArea
        lang={lang}
        name="content"
        label={questions.content[lang]}
        hint={questions.contentHint[lang]}
        value={typed.content}
        rows={8}
        maxLength={maxContent}
        error={errors['content']}
        draft
      />
    </>
  );
}
