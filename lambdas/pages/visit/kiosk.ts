import { findKiosk, type KioskDeps } from '../../channels/kiosk/find-kiosk.ts';
import { isInScope, type RatingSource } from '../../channels/source.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Client } from '../../platform/request.ts';
import type { Visit } from './domain/visit.ts';

/** The cookie of an enrolled kiosk. */
const COOKIE = 'kiosk';
/** A kiosk stays enrolled for a year, or until its generation changes. */
const MAX_AGE_SECONDS = 365 * 86_400;

type Deps = KioskDeps & { readonly directory: Pick<DirectoryStore, 'tree'> };
type Seen = { readonly visit: Visit; readonly client: Client; readonly now: Instant };

/** The registered kiosk on which a page is shown, if it may rate the agency of the visit. */
export async function kioskOf(deps: Deps, { visit, client, now }: Seen): Promise<RatingSource | undefined> {
  const token = client.cookies[COOKIE];
  if (visit.from !== 'kiosk' || visit.agency === undefined || token === undefined) return undefined;
  const kiosk = await findKiosk(deps, token, now);
  if (kiosk === undefined) return undefined;
  const { superiors } = await deps.directory.tree(now);
  return isInScope(kiosk, visit.agency, superiors) ? kiosk : undefined;
}

/** No script reads it, and no form of another site sends it. */
export const kioskCookie = (token: string): string =>
  `${COOKIE}=${token}; Path=/; Max-Age=${MAX_AGE_SECONDS}; HttpOnly; Secure; SameSite=Lax`;
