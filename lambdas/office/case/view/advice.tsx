import type { Lang } from '../../../kernel/lang.ts';
import { otherWayLabels, caseWords as words } from '../words/case.ts';

export type CaseAdvice = {
  readonly agencies: readonly { readonly code: string; readonly name: string; readonly why: string }[];
  readonly otherWays: readonly { readonly phrase: string; readonly kind: keyof typeof otherWayLabels }[];
};

type Props = { readonly lang: Lang; readonly advice: CaseAdvice; readonly path: string };

/** Where a case may belong, each with its reason and two keys away: the link fills in the form, a person sends it. */
export function Advice({ lang, advice: { agencies, otherWays }, path }: Props) {
  if (agencies.length === 0 && otherWays.length === 0) return null;
  return (
    <section>
      <h2>{words.advice[lang]}</h2>
      <p class="govuk-hint">{words.adviceHint[lang]}</p>
      <ul class="office-files">
        {otherWays.map(({ kind, phrase }) => (
          <li key={kind}>
            {otherWayLabels[kind][lang]} (“{phrase}”)
          </li>
        ))}
        {agencies.map(({ code, name, why }) => (
          <li key={code}>
            <a href={`${path}?viec=forward&agency=${code}#viec`}>
              {words.forwardTo[lang]} {name}
            </a>{' '}
            – {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
