import { expect, test } from 'vitest';
import { directoryOf, filesOfFunctions, nativeNeeds } from '../../lib/entries.ts';

test('functions that render pages, and no others, get the style rules as a file', () => {
  const rules = [{ css: 'h1{margin:0}', needs: [] }];
  const files = filesOfFunctions({ rules });

  expect(files.get('pages-citizen')).toEqual({ 'style-rules.json': JSON.stringify(rules) });
  expect(files.has('alerts-tick')).toBe(false);
});

test('the one function with compiled code names its package', () => {
  expect([...nativeNeeds.values()]).toEqual([['sharp']]);
});

test('the bundle of a function is found by its name; a name without a bundle is an error', () => {
  const code = new Map([['alerts-tick', '/out/alerts-tick']]);

  expect(directoryOf(code, 'alerts-tick')).toBe('/out/alerts-tick');
  expect(() => directoryOf(code, 'alerts-tock')).toThrow('Function "alerts-tock" has no bundle.');
});
