import { Notice } from '../../../../web/components/notice.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { kindLabels } from '../../../petitions/domain/labels.ts';
import { asked, before } from '../words.ts';
import type { Asked } from './asked.ts';
import { PersonalData } from './personal-data.tsx';

const kinds = ['reflection', 'proposal'] as const;

/** Page 1: what it is about; and, before anybody types in vain, what does not belong here. */
export function ContentPage({ lang, typed, errors, maxContent }: Asked) {
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
      <Radios
        name="kind"
        legend={asked.kind[lang]}
        items={kinds.map((kind) => ({
          value: kind,
          label: kindLabels[kind][lang],
          hint: asked.kindHints[kind][lang],
        }))}
        value={typed.kind}
        error={errors['kind']}
      />
      <TextArea
        lang={lang}
        name="content"
        label={asked.content[lang]}
        hint={asked.contentHint[lang]}
        value={typed.content}
        rows={8}
        maxLength={maxContent}
        error={errors['content']}
        draft
      />
    </>
  );
}
