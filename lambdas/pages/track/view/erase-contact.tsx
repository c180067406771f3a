import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { eraseLists, eraseWords as words } from '../words/erase-contact.ts';

type Props = {
  readonly lang: Lang;
  readonly code: string;
  readonly receipt: string;
  /** `/vi/phan-anh/…/xoa-lien-he`. */
  readonly action: string;
  readonly back: string;
  /** Whether the agency has still to answer. */
  readonly isOpen: boolean;
};

/** What is erased, what stops and what stays, before it cannot be taken back. */
export function EraseForm({ lang, code, receipt, action, back, isOpen }: Props) {
  return (
    <>
      <h1>
        <span class="govuk-caption-l">{words.title[lang]}</span> {code}
      </h1>
      <p class="lead">{words.lead[lang]}</p>
      {isOpen && (
        <Notice title={words.openTitle[lang]}>
          <p class="govuk-body">{words.open[lang]}</p>
        </Notice>
      )}
      {(['erased', 'stops', 'stays'] as const).map((part) => (
        <section key={part}>
          <h2>{words[part][lang]}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {eraseLists[part].map((line) => (
              <li key={line.vi}>{line[lang]}</li>
            ))}
          </ul>
        </section>
      ))}
      <form method="post" action={action} novalidate>
        <Hidden fields={{ receipt }} />
        <Button>{words.button[lang]}</Button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={back}>
          {words.back[lang]}
        </a>
      </p>
    </>
  );
}
