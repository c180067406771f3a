/** A mutant that never ends was noticed, too; one that no test reaches was not. */
const KILLED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const mutantsOf = ({ files }) =>
  Object.entries(files).flatMap(([file, { mutants, source }]) =>
    mutants.map((mutant) => ({ file, source, ...mutant })),
  );

/** Without those with which no test file loads: Stryker counts them neither as killed nor as survived. */
export function countsOf(report) {
  const all = mutantsOf(report);
  const killed = all.filter(({ status }) => KILLED.includes(status)).length;
  const survived = all.filter(({ status }) => MISSED.includes(status)).length;

  return { mutants: killed + survived, killed, survived };
}

export function scoreOf({ mutants, killed }) {
  return mutants === 0 ? 100 : Math.floor((killed / mutants) * 1000) / 10;
}

/** One paragraph for each mutant that no test noticed. */
export function survivorsOf(report) {
  return mutantsOf(report)
    .filter(({ status }) => MISSED.includes(status))
    .map(({ file, source, location: { start }, mutatorName, replacement, status }) => {
      const line = source.split('\n')[start.line - 1].trim();
      return `${file}:${start.line}:${start.column} ${mutatorName} ${status}\n  ${line}\n  → ${replacement}\n`;
    })
    .join('\n');
}

/** The table with the row of `name` replaced, or added at its end. */
export function withRow(markdown, name, counts) {
  const today = new Date().toISOString().slice(0, 10);
  const row = `| ${name} | ${counts.mutants} | ${counts.killed} | ${counts.survived} | ${scoreOf(counts)} % | ${today} |`;
  const lines = markdown.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${name} |`));
  if (at >= 0) lines[at] = row;
  else lines.splice(lines.findLastIndex((line) => line.startsWith('|')) + 1, 0, row);

  return lines.join('\n');
}
