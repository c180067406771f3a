import { type Choice, Choices } from './choices.tsx';
import type { FieldTexts } from './field.tsx';

type CheckboxesProps = FieldTexts & {
  readonly name: string;
  readonly legend: string;
  readonly items: readonly Choice[];
  readonly values: readonly string[];
};

/** Any number of several answers. */
export function Checkboxes({ values, ...question }: CheckboxesProps) {
  return <Choices kind="checkbox" chosen={values} {...question} />;
}
