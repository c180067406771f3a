import { Button } from '../../../web/components/button.tsx';
import { Hidden } from '../../../web/components/hidden.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { instantText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import { expiredWords, roleLabels, signInWords as words } from './words.ts';

type SignInProps = { readonly lang: Lang; readonly start: string };

/** A link, not a form: the policy of our pages lets no form lead to another site. */
export function SignIn({ lang, start }: SignInProps) {
  return (
    <>
      <h1>{words.title[lang]}</h1>
      <p class="lead">{words.text[lang]}</p>
      <p>
        <a class="govuk-button" href={start}>
          {words.signIn[lang]}
        </a>
      </p>
      <p>
        {words.citizens[lang]} <a href={`/${lang}`}>{words.home[lang]}</a>
      </p>
    </>
  );
}

type SignedOutProps = {
  readonly title: string;
  readonly text: string;
  /** Where the session at the provider ends too: on another site. */
  readonly link: { readonly href: string; readonly text: string };
};

export function SignedOut({ title, text, link }: SignedOutProps) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a class="govuk-button" href={link.href}>
          {link.text}
        </a>
      </p>
    </>
  );
}

type ExpiredProps = {
  readonly lang: Lang;
  readonly action: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Where to sign in; undefined if somebody is signed in already. */
  readonly signIn: string | undefined;
};

/** A form that could not be accepted, with everything that was typed. */
export function Expired({ lang, action, fields, signIn }: ExpiredProps) {
  return (
    <>
      <h1>{expiredWords.title[lang]}</h1>
      <p class="lead">{signIn === undefined ? expiredWords.otherSession[lang] : expiredWords.text[lang]}</p>
      {signIn !== undefined && (
        <p>
          <a href={signIn} target="_blank" rel="noopener">
            {expiredWords.newTab[lang]}
          </a>
        </p>
      )}
      <form method="post" action={action}>
        <Hidden fields={fields} />
        <Button>{expiredWords.sendAgain[lang]}</Button>
      </form>
    </>
  );
}

type AccountProps = {
  readonly lang: Lang;
  readonly csrf: string;
  readonly action: string;
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly (keyof typeof roleLabels)[];
  readonly endsAt: Instant;
};

/** Who is signed in, and the two ways out. */
export function Account({ lang, csrf, action, name, agency, roles, endsAt }: AccountProps) {
  const rows = [
    { key: words.name[lang], value: name },
    { key: words.agency[lang], value: agency },
    { key: words.roles[lang], value: roles.map((role) => roleLabels[role][lang]).join(', ') },
    { key: words.until[lang], value: <time datetime={endsAt}>{instantText(lang, endsAt)}</time> },
  ];
  return (
    <>
      <h1>{words.account[lang]}</h1>
      <SummaryList rows={rows} />
      <p class="govuk-hint">{words.untilHint[lang]}</p>
      <form method="post" action={action} class="govuk-button-group">
        <Hidden fields={{ csrf }} />
        <Button>{words.signOut[lang]}</Button>
        <Button secondary name="everywhere" value="yes">
          {words.everywhere[lang]}
        </Button>
      </form>
    </>
  );
}
