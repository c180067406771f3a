import { type Choice, Choices } from './choices.tsx';
import type { FieldTexts } from './field.tsx';

type RadiosProps = FieldTexts & {
  readonly name: string;
  readonly legend: string;
  readonly items: readonly Choice[];
  readonly value?: string | undefined;
};

/** One of several answers. */
export function Radios({ value, ...question }: RadiosProps) {
  return <Choices kind="radio" chosen={value === undefined ? [] : [value]} {...question} />;
}
