/**
 * Which parts of a published whole must be hidden, by the number of people behind each: those with too few, and then
 * the next smallest until what is hidden together cannot be told from the whole less what is shown. `rest` are the
 * people of the whole who are in none of the parts.
 */
export function hiddenParts(people: readonly number[], suppressUnder: number, rest = 0): boolean[] {
  const isHidden = people.map((n) => n < suppressUnder);
  let unseen = people.reduce((sum, n, at) => (isHidden[at] === true ? sum + n : sum), rest);

  const shown = people.map((n, at) => ({ n, at })).filter(({ at }) => isHidden[at] !== true);
  for (const { n, at } of shown.sort((one, other) => one.n - other.n)) {
    if (unseen === 0 || unseen >= suppressUnder) break;
    isHidden[at] = true;
    unseen += n;
  }
  return isHidden;
}
