/** A face for each level, worst first. The mouth carries the meaning, so that colour is not needed. */
const MOUTHS = [
  'M15 36c2.500-5.500 5.500-8 9-8s6.500 2.500 9 8',
  'M16 34.500c2.300-3 5-4.500 8-4.500s5.700 1.500 8 4.500',
  'M16 32.500h16',
  'M16 30c2.300 3 5 4.500 8 4.500s5.700-1.500 8-4.500',
  'M14 28c2 6.500 5.500 9.500 10 9.500s8-3 10-9.500z',
] as const;

export type Level = 1 | 2 | 3 | 4 | 5;

export function Face({ level }: { readonly level: Level }) {
  return (
    <svg class={`face face--${level}`} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <circle class="face__skin" cx="24" cy="24" r="21.500" />
      <circle class="face__eye" cx="17" cy="19.500" r="2.600" />
      <circle class="face__eye" cx="31" cy="19.500" r="2.600" />
      <path class="face__mouth" d={MOUTHS[level - 1]} />
    </svg>
  );
}
