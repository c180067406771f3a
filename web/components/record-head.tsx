import type { Lang } from '../../lambdas/kernel/lang.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Notice } from './notice.tsx';

type Props = {
  readonly lang: Lang;
  readonly errors: Parameters<typeof ErrorSummary>[0]['errors'];
  /** What was just done, or why it was not. */
  readonly notice: string | undefined;
  readonly back: { readonly href: string; readonly text: string };
};

/** Above the title of one record of the office: the outcome of the form that was sent, and the way back to the list. */
export function RecordHead({ lang, errors, notice, back }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {notice !== undefined && <Notice title={notice} />}
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
    </>
  );
}
