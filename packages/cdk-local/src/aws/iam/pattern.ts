/** Whether a text matches one of IAM's patterns: `*` is any run of characters, `?` any single one. */
export function anyOf(patterns: readonly string[]): (text: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !isWild(pattern)));
  const wild = patterns.filter(isWild).map(expressionOf);
  return (text) => exact.has(text) || wild.some((pattern) => pattern.test(text));
}

const isWild = (pattern: string) => /[*?]/.test(pattern);

function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
}
