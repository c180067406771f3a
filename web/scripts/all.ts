/** All elements of the page that match a selector. */
export const all = <One extends HTMLElement>(selector: string): readonly One[] => [
  ...document.querySelectorAll<One>(selector),
];
