import type { Lang } from '../../kernel/lang.ts';
import { OFFICE } from '../office-path.ts';

/** Below which the papers are that an agency signs about petitions. */
export const PAPERS = '/van-ban';
export const APOLOGY = `${PAPERS}/xin-loi` as const;
export const REMINDER = `${PAPERS}/don-doc` as const;

/** `/vi/can-bo/van-ban/xin-loi/PAKN-7K3D-9QXM`. */
export const apologyPath = (lang: Lang, code: string): string =>
  `/${lang}${OFFICE}${APOLOGY}/${encodeURIComponent(code)}`;

/** `/vi/can-bo/van-ban/don-doc/2026-W50/H44.100`. */
export const reminderPath = (lang: Lang, week: string, agency: string): string =>
  `/${lang}${OFFICE}${REMINDER}/${encodeURIComponent(week)}/${encodeURIComponent(agency)}`;
