import { Button } from '../../../../web/components/button.tsx';
import { Checkboxes } from '../../../../web/components/checkboxes.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { caseWords as words } from '../words/case.ts';
import { eraseWords } from '../words/erase-contact.ts';

type FormProps = { readonly lang: Lang; readonly csrf: string; readonly action: string };

/** Folded: most cases are answered without knowing who sent them. */
export function ContactForm({ lang, csrf, action }: FormProps) {
  return (
    <Details summary={words.contact[lang]}>
      <form method="post" action={action}>
        <p class="govuk-hint">{words.contactHint[lang]}</p>
        <Hidden fields={{ csrf }} />
        <TextField name="contact-reason" label={words.contactReason[lang]} />
        <Button secondary>{words.openContact[lang]}</Button>
      </form>
    </Details>
  );
}

/** Folded too: it is for the rare request of a sender, and cannot be taken back. */
export function EraseContactForm({ lang, csrf, action, version }: FormProps & { readonly version: number }) {
  return (
    <Details summary={eraseWords.title[lang]}>
      <form method="post" action={action}>
        <p class="govuk-hint">{eraseWords.hint[lang]}</p>
        <Hidden fields={{ csrf, version: `${version}` }} />
        <TextField name="erase-reason" label={eraseWords.reason[lang]} />
        <Checkboxes
          name="erase-confirm"
          legend={eraseWords.title[lang]}
          items={[{ value: '1', label: eraseWords.confirm[lang] }]}
          values={[]}
        />
        <Button secondary>{eraseWords.button[lang]}</Button>
      </form>
    </Details>
  );
}

type ContactProps = {
  readonly lang: Lang;
  readonly back: string;
  readonly code: string;
  readonly contact: Readonly<Partial<Record<'name' | 'phone' | 'email' | 'address', string | undefined>>>;
};

/** The opened contact, on a page of its own that nothing stores. */
export function Contact({ lang, back, code, contact }: ContactProps) {
  const rows = (['name', 'phone', 'email', 'address'] as const).map((part) => ({
    key: words[part][lang],
    value: contact[part] ?? words.none[lang],
  }));
  return (
    <>
      <h1>
        {words.contact[lang]} <span class="number">{code}</span>
      </h1>
      <SummaryList rows={rows} />
      <p>
        <a href={back}>{words.back[lang]}</a>
      </p>
    </>
  );
}
