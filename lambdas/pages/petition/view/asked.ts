import type { Lang } from '../../../kernel/lang.ts';

export type StepName = 'content' | 'about' | 'contact' | 'check';

/** What a citizen has typed so far, by the names of the fields. */
type Typed = Readonly<
  Record<
    'kind' | 'content' | 'matter' | 'place' | 'agency' | 'name' | 'phone' | 'email' | 'address' | 'hideIdentity',
    string
  >
>;

/** What each page of the form is given; the errors in words, by field. */
export type Asked = {
  readonly lang: Lang;
  readonly typed: Typed;
  readonly agencies: readonly { readonly value: string; readonly label: string }[];
  /** As many characters as the server takes. */
  readonly maxContent: number;
  readonly errors: Readonly<Record<string, string | undefined>>;
};
