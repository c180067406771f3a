import { typedText } from '../../kernel/typed-text.ts';
import type { Typed } from './acts.ts';

/** What was typed into the fields of a form. */
export const typedIn = (form: Readonly<Record<string, readonly string[]>>, names: readonly string[]): Typed =>
  Object.fromEntries(names.map((name) => [name, typedText(form[name]?.[0] ?? '')]));
