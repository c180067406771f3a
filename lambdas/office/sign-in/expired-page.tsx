import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { framed } from '../framed.tsx';
import { CSRF, OFFICE } from '../office-path.ts';
import { Expired } from './view.tsx';
import { expiredWords as words } from './words.ts';

type Kept = {
  readonly lang: Lang;
  readonly now: Instant;
  /** Where the form was sent to. */
  readonly action: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Of the session of now, if there is one. */
  readonly csrf: string | undefined;
};

/** 401 with the form as it was sent, to be sent again by a button: an answer of an hour's work is not lost. */
export function expiredPage({ lang, now, action, fields, csrf }: Kept): Promise<Reply<string>> {
  const signIn = csrf === undefined ? `/${lang}${OFFICE}/dang-nhap` : undefined;
  const kept = csrf === undefined ? fields : { ...fields, [CSRF]: [csrf] };
  return framed(
    { lang, now },
    { path: '', title: words.title[lang], status: 401 },
    <Expired {...{ lang, action, fields: kept, signIn }} />,
  );
}
