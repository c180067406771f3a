import { withinSentence } from '../../../kernel/words.ts';
import type { Report } from '../report.ts';
import { dossierText } from './dossier-text.ts';
import { petitionText } from './petition-text.ts';
import { satisfactionText } from './satisfaction-text.ts';

export type Section = { readonly heading: string; readonly text: readonly string[] };

type Stated = Pick<Report, 'petitions' | 'dossiers' | 'ratings' | 'answerRatings'>;

/** What a report states, in the words of its official document and of the pages that lead to it. */
export const sectionsOf = ({ petitions, dossiers, ratings, answerRatings }: Stated): readonly Section[] => [
  { heading: 'Xử lý phản ánh, kiến nghị', text: petitionText(petitions) },
  ...(dossiers === undefined ? [] : [{ heading: 'Giải quyết hồ sơ thủ tục hành chính', text: dossierText(dossiers) }]),
  {
    heading: 'Mức độ hài lòng',
    text: [
      `Về chất lượng phục vụ: ${withinSentence(satisfactionText(ratings))}`,
      `Về việc trả lời phản ánh, kiến nghị: ${withinSentence(satisfactionText(answerRatings))}`,
    ],
  },
];
