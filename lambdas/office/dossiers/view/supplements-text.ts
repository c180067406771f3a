import type { Facts } from '../../../dossiers/domain/dossier.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { dossierSentences as sentences } from '../words/sentences.ts';

/** `Yêu cầu 04/11/2026, đã bổ sung 11/11/2026`. */
export const supplementsText = (lang: Lang, supplements: Facts['supplements']): string =>
  supplements
    .map(({ askedOn, suppliedOn }) =>
      sentences.asked[lang](dayText(lang, askedOn), suppliedOn && dayText(lang, suppliedOn)),
    )
    .join('; ');
