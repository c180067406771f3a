/** A rule of the style sheet, and the pages that use it. */
export type StyleRule = {
  /** Text of the rule, with the `@media` around it. */
  readonly css: string;
  /** The classes that each of its selectors needs. Empty for a rule that applies to every page. */
  readonly needs: readonly (readonly string[])[];
};

/** Classes that a script adds (`web/scripts`): no HTML contains them. */
export const SCRIPT_CLASSES = ['count--over', 'govuk-visually-hidden'] as const;

/**
 * The rules that a page uses, in their order. They are part of the page, because a style sheet is a second request: on a
 * slow network nothing would be seen for another second.
 */
export function styleOf(html: string, rules: readonly StyleRule[]): string {
  const classes = new Set<string>(SCRIPT_CLASSES);
  for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g))
    for (const name of names.split(' ')) classes.add(name);

  return rules
    .filter(({ needs }) => needs.length === 0 || needs.some((all) => all.every((name) => classes.has(name))))
    .map(({ css }) => css)
    .join('');
}
