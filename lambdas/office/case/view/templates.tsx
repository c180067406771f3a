import { Button } from '../../../../web/components/button.tsx';
import { Select } from '../../../../web/components/select.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { caseWords } from '../words/case.ts';
import { templateWords as words } from '../words/templates.ts';

type Props = {
  readonly lang: Lang;
  readonly templates: readonly { readonly value: string; readonly label: string }[];
};

/** A text to begin with: added to what is typed, never in its place. */
export function Templates({ lang, templates }: Props) {
  return (
    <div class="office-tools__form">
      <Select
        name="mau"
        label={words.template[lang]}
        items={[{ value: '', label: caseWords.choose[lang] }, ...templates]}
        optional
      />
      <Button secondary name="then" value="template">
        {words.insert[lang]}
      </Button>
    </div>
  );
}
