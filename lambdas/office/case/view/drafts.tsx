import type { Lang } from '../../../kernel/lang.ts';
import type { StaffAction } from '../../../petitions/domain/views/staff-view.ts';
import { draftWords as words } from '../words/drafts.ts';

export type Drafts = {
  /** Who else is writing, in words. */
  readonly others: readonly string[];
  /** What the reader has begun besides the open form. */
  readonly own: readonly { readonly action: StaffAction; readonly text: string }[];
};

type Props = { readonly lang: Lang; readonly drafts: Drafts; readonly path: string };

/** Before a form is filled in: two people should not write the same answer. */
export function DraftLines({ lang, drafts: { others, own }, path }: Props) {
  return (
    <>
      {others.map((text) => (
        <p key={text} class="office-mark">
          {text}
        </p>
      ))}
      {own.length > 0 && (
        <nav aria-label={words.yours[lang]}>
          <h2>{words.yours[lang]}</h2>
          <ul class="office-others">
            {own.map(({ action, text }) => (
              <li key={action}>
                <a href={`${path}?viec=${action}#viec`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
