import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { nearnessMarks } from '../../words/due.ts';
import type { PaperState } from '../domain/standing.ts';
import { stateNearness } from '../words/reports.ts';

type Props = { readonly lang: Lang; readonly state: PaperState; readonly label: Words };

/** The state in words, behind its mark. */
export function StateText({ lang, state, label }: Props) {
  const near = stateNearness[state];
  return (
    <span class={`office-due--${near}`}>
      <span aria-hidden="true">{nearnessMarks[near]}</span> {label[lang]}
    </span>
  );
}
