/** What a browser would read from the page of the local provider. */
export type AuthorizePage = {
  /** The hidden fields of its forms. */
  readonly fields: Readonly<Record<string, string>>;
  /** Label to the value of its button, in the order of the page. */
  readonly choices: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
};

export function readAuthorizePage(markup: string): AuthorizePage {
  const all = (pattern: RegExp) =>
    [...markup.matchAll(pattern)].map(([, first = '', second = '']) => [plain(first), plain(second)] as const);

  return {
    fields: Object.fromEntries(all(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)),
    choices: Object.fromEntries(
      all(/<button name="choice" value="([^"]*)">([^<]*)<\/button>/g).map(([value, label]) => [label, value]),
    ),
    headings: all(/<h[12]>([^<]*)</g).map(([heading]) => heading),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string) => text.replaceAll(/&([#\w]+);/g, (_, name: string) => ENTITIES[name] ?? '');
