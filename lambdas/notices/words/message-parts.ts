export type Email = { readonly subject: string; readonly text: string };

/** Leaves room in two parts of an SMS for the rest of the longest sentence and the link. */
const MAX_NAME = 60;

/** A name of an agency as far as it fits, cut at a word. */
export function shortName(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const cut = name.slice(0, MAX_NAME - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_NAME / 2))}...`;
}
