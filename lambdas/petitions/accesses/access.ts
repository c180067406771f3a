import * as z from 'zod';
import type { Words } from '../../kernel/words.ts';

/** What the history of a petition calls it; `identityOpened`: of a sender who stays unknown to the agency in charge. */
export const accessEvents = ['contactOpened', 'identityOpened'] as const;

export const accessLabels = {
  contactOpened: { vi: 'Mở thông tin liên hệ', en: 'Contact opened' },
  identityOpened: {
    vi: 'Mở thông tin của người gửi đề nghị giữ kín danh tính',
    en: 'Contact of a sender with hidden identity opened',
  },
} as const satisfies Record<(typeof accessEvents)[number], Words>;

/**
 * A member of staff opened the contact of a sender. The schema is what is at rest. The reason is in the history of the
 * petition only: what is written there can be erased, and a log cannot.
 */
export const Access = z.object({
  /** In charge of the petition at that time. */
  agency: z.string(),
  /** Time and a random id: it is in cursors, which readers may have who must not know the code. */
  entry: z.string(),
  at: z.string(),
  code: z.string(),
  event: z.enum(accessEvents),
  /** The id of the person in the identity provider, the name and the agency in the token. */
  person: z.string(),
  personName: z.string(),
  personAgency: z.string(),
});
export type Access = z.infer<typeof Access>;
