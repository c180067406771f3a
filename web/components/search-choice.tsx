import type { Lang } from '../../lambdas/kernel/lang.ts';
import { formatNumber } from '../../lambdas/kernel/number-text.ts';
import type { Words } from '../../lambdas/kernel/words.ts';
import { useLang } from '../speech.ts';
import { Button } from './button.tsx';
import type { Choice } from './choices.tsx';
import type { FieldTexts } from './field.tsx';
import { Hidden } from './hidden.tsx';
import { Radios } from './radios.tsx';
import { TextField } from './text-field.tsx';

/** What a search says of what it searches for. */
export type SearchWords = {
  readonly find: Words;
  readonly chosen: Words;
  readonly none: Words;
  readonly all: Words<(count: string) => string>;
  readonly some: Words<(count: string, shown: string) => string>;
};

type SearchChoiceProps = FieldTexts & {
  /** The names of the text field, of the hidden field with what was searched for, and of the answer. */
  readonly names: { readonly text: string; readonly found: string; readonly answer: string };
  readonly label: string;
  readonly words: SearchWords;
  /** What was searched for, what was found with it (`count` with what is not listed), and the answer so far. */
  readonly text: string;
  readonly count: number;
  readonly found: readonly Choice[];
  readonly chosen: Choice | undefined;
  /** The answer of those who do not know, so that the question is optional. */
  readonly last?: Choice;
  /** The button that searches. */
  readonly go: { readonly value: string; readonly action?: string };
};

/** A text to search by, and below it what was found; what was chosen before stays among the answers. */
export function SearchChoice(props: SearchChoiceProps) {
  const { names, label, hint, error, words, text, found, chosen, last, go } = props;
  const lang = useLang();
  const hasAnswers = text !== '' || chosen !== undefined;
  const others = found.filter(({ value }) => value !== chosen?.value);
  return (
    <>
      <TextField
        name={names.text}
        label={label}
        hint={hint}
        error={hasAnswers ? undefined : error}
        value={text}
        optional={last !== undefined}
      />
      <Hidden fields={{ [names.found]: text }} />
      <Button name="go" value={go.value} formAction={go.action} secondary>
        {words.find[lang]}
      </Button>
      {hasAnswers && (
        <Radios
          name={names.answer}
          legend={text === '' ? words.chosen[lang] : resultOf(lang, props)}
          items={[chosen ?? [], others, last ?? []].flat()}
          value={chosen?.value ?? last?.value}
          error={error}
        />
      )}
    </>
  );
}

function resultOf(lang: Lang, { words, count, found }: SearchChoiceProps): string {
  const number = formatNumber(lang, count);
  if (count === 0) return words.none[lang];
  return count > found.length ? words.some[lang](number, formatNumber(lang, found.length)) : words.all[lang](number);
}
