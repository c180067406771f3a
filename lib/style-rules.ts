import type { StyleRule } from '../web/style.ts';

/** At-rules that contain rules. Others, such as `@font-face`, are one rule. */
const GROUP = /^@(?:media|supports|container)\b/;

/** The rules of a minified style sheet, in their order. */
export function styleRules(css: string): readonly StyleRule[] {
  return blocksOf(css).flatMap(({ prelude, body }) => {
    if (GROUP.test(prelude)) return styleRules(body).map((rule) => ({ ...rule, css: `${prelude}{${rule.css}}` }));
    return { css: `${prelude}{${body}}`, needs: prelude.startsWith('@') ? [] : needsOf(prelude) };
  });
}

/** Rules for paper: a file of its own, which no page waits for. */
export const isForPrint = ({ css }: StyleRule): boolean => css.startsWith('@media print');

type Block = { readonly prelude: string; readonly body: string };

/** The outermost blocks `prelude{body}`. Braces in strings do not count. */
function blocksOf(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let [depth, start, bodyStart] = [0, 0, 0];
  for (const { index, 0: token } of css.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') {
      if (depth === 0) bodyStart = index + 1;
      depth += 1;
    } else if (token === '}') {
      depth -= 1;
      if (depth > 0) continue;
      blocks.push({ prelude: css.slice(start, bodyStart - 1), body: css.slice(bodyStart, index) });
      start = index + 1;
    }
  }
  return blocks;
}

/** A class in parentheses, as in `:not(.a)` and `:is(.a,.b)`, is not needed for the whole selector. */
function needsOf(selectors: string): StyleRule['needs'] {
  let outer = selectors;
  for (let before = ''; before !== outer; ) [before, outer] = [outer, outer.replace(/\([^()]*\)/g, '')];
  const needs = outer.split(',').map((one) => [...one.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));
  return needs.some((classes) => classes.length === 0) ? [] : needs;
}
