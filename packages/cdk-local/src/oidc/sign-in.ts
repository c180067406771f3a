import { createHash } from 'node:crypto';
import { anySubject } from '../admin-api/token.ts';
import type { TokenSubject } from '../identity.ts';

/** The languages of the page. */
export type Language = 'vi' | 'en';

/** One button of the page. */
export type SignInChoice = {
  /** Who it is, for people. */
  readonly label: string;
  /** The heading under which it is listed, such as the place of work. */
  readonly group?: string;
  readonly subject: TokenSubject;
};

export type SignIn = {
  /** Called each time the page is opened. `url` is that of the running stack, whose own API may know the people. */
  choices(about: { readonly url: string; readonly language: Language }): Promise<readonly SignInChoice[]>;
};

/** For stacks that say nothing about their people: the default subject of a token request. */
export const anyone: SignIn = {
  async choices() {
    const subject = anySubject({});

    return 'invalid' in subject ? [] : [{ label: subject.sub, subject }];
  },
};

/** The same at each call and in each language, whatever was added before it in the list. */
export function keyOf({ subject }: SignInChoice): string {
  return createHash('sha256').update(JSON.stringify(subject)).digest('base64url');
}

/** Those whose label or group contains every word, with or without accents. */
export function matching(choices: readonly SignInChoice[], query: string): readonly SignInChoice[] {
  const words = folded(query).split(/\s+/);

  return choices.filter(({ label, group = '' }) => {
    const text = folded(`${label} ${group}`);
    return words.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .trim();
}
