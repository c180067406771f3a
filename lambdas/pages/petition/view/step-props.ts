import type { AgencyChoice } from '../../../directory/domain/agency-choices.ts';
import type { FoundAgencies } from '../../../directory/domain/find-agencies.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { CommuneChoice, FoundCommunes } from '../../domain/find-communes.ts';
import type { DraftAdvice } from '../advice.ts';
import type { Draft } from '../domain/draft.ts';
import type { MarkedContent } from './marked-text.tsx';

/** `chosen`: the commune that was chosen before. */
export type PlaceSearch = {
  readonly text: string;
  readonly found: FoundCommunes;
  readonly chosen: CommuneChoice | undefined;
};

/** What each step of the form needs. */
export type StepProps = {
  readonly lang: Lang;
  readonly typed: Draft;
  readonly agencies: readonly AgencyChoice[];
  /** The last search for an agency, where there are too many to list. */
  readonly search: { readonly text: string; readonly found: FoundAgencies } | undefined;
  /** The last search for a commune; undefined where the communes of the province are not known. */
  readonly places: PlaceSearch | undefined;
  /** The procedure that it is about, in words, if a link brought one along. */
  readonly procedure: string | undefined;
  /** What the sender should know before sending, once there is a text. */
  readonly advice: DraftAdvice | undefined;
  /** The text with the personal data in it, on the step that shows it. */
  readonly marked: MarkedContent;
  /** The longest text that the server accepts. */
  readonly maxContent: number;
  /** In words, by field. */
  readonly errors: Readonly<Record<string, string | undefined>>;
};
