/**
 * Decides which parts of a published whole must be hidden, from the number of people in each: parts with too few people,
 * then the next smallest until subtracting the shown parts from the whole does not reveal a group that is too small.
 * `rest` is the number of people in the whole who are in none of the parts.
 */
export function hiddenParts(people: readonly number[], suppressUnder: number, rest = 0): boolean[] {
  const isHidden = people.map((n) => n < suppressUnder);
  let hiddenPeople = people.reduce((sum, n, index) => (isHidden[index] === true ? sum + n : sum), rest);

  const shown = people.map((n, index) => ({ n, index })).filter(({ index }) => isHidden[index] !== true);
  for (const { n, index } of shown.sort((a, b) => a.n - b.n)) {
    if (hiddenPeople === 0 || hiddenPeople >= suppressUnder) break;
    isHidden[index] = true;
    hiddenPeople += n;
  }
  return isHidden;
}
