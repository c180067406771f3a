/** All elements of a kind that stand on this page. */
export const all = <One extends HTMLElement>(selector: string): readonly One[] => [
  ...document.querySelectorAll<One>(selector),
];
