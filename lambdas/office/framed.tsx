import type { ComponentChildren } from 'preact';
import type { Frame } from '../../web/frame.ts';
import { hasRole } from '../kernel/caller.ts';
import type { Lang } from '../kernel/lang.ts';
import type { Instant } from '../kernel/time.ts';
import type { Reply } from '../platform/operation.ts';
import { page } from '../site/html.ts';
import { isIllustrative } from '../site/illustrative.ts';
import { Keys } from './keys.tsx';
import { OFFICE } from './office-path.ts';
import type { SignedIn } from './signed-in.ts';

type Context = {
  readonly lang: Lang;
  readonly now: Instant;
  readonly session?: SignedIn['session'];
  readonly csrf?: string;
};
type OfficeFrame = Pick<Frame, 'title' | 'hasErrors'> & {
  /** After `/vi/can-bo`. */
  readonly path: string;
  readonly status?: number;
};

/** A page of staff: never indexed, with the person who is signed in, and the way out. */
export async function framed(
  { lang, now, session, csrf }: Context,
  { path, status = 200, ...frame }: OfficeFrame,
  content: ComponentChildren,
): Promise<Reply<string>> {
  const isSignedIn = session !== undefined && csrf !== undefined;
  const staff = isSignedIn
    ? {
        ...{ name: session.caller.name, csrf, leads: hasRole(session.caller, 'head', 'leader', 'auditor') },
        administers: hasRole(session.caller, 'admin'),
        handles: hasRole(session.caller, 'officer', 'head', 'leader', 'auditor'),
      }
    : {};
  return page(
    status,
    { ...frame, lang, path: `${OFFICE}${path}`, isPrivate: true, isIllustrative: await isIllustrative(now), staff },
    <>
      {content}
      {isSignedIn && <Keys lang={lang} />}
    </>,
  );
}
