import type { ComponentChildren } from 'preact';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant } from '../../../kernel/time.ts';
import { factWords } from '../words/dossiers.ts';
import type { NameOf, WholeDossier } from './shown-dossier.ts';

type Props = { readonly lang: Lang; readonly dossier: WholeDossier; readonly nameOf: NameOf };

/** What was done about a delay: the explanations, the latest first, and the apology; and who set the dossier aside. */
export function Delay({ lang, dossier: { explanations, apology, setAside }, nameOf }: Props) {
  const signed = ({ by, at }: { readonly by: string; readonly at: Instant }) =>
    `${nameOf(by)}, ${instantText(lang, at)}`;
  return (
    <>
      {setAside !== undefined && (
        <Part title={factWords.setAside[lang]}>
          <Text text={setAside.reason} by={signed(setAside)} />
        </Part>
      )}
      {explanations.length > 0 && (
        <Part title={factWords.explanations[lang]}>
          {explanations.toReversed().map((one) => (
            <Text key={one.at} text={one.text} by={signed(one)} />
          ))}
        </Part>
      )}
      {apology !== undefined && (
        <Part title={factWords.apology[lang]}>
          <SummaryList
            rows={[
              { key: factWords.newDue[lang], value: dayText(lang, apology.newDueOn) },
              { key: factWords.reason[lang], value: <span class="as-typed">{apology.reason}</span> },
              { key: factWords.recorded[lang], value: signed(apology) },
            ]}
          />
        </Part>
      )}
    </>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Text = ({ text, by }: { readonly text: string; readonly by: string }) => (
  <p class="govuk-body">
    <span class="as-typed">{text}</span>
    <span class="board__more">{by}</span>
  </p>
);
