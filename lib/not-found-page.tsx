import { renderToString } from 'preact-render-to-string';
import type { Operator } from '../web/operator.ts';
import { frameWords, operatorText } from '../web/words/frame.ts';

/** Where `web/static/404.html` names the operator. */
const PLACE = '<!-- operator -->';

/** The page for unknown paths, with the operator of this deployment. */
export function notFoundPage(html: string, operator: Operator | undefined): string {
  const text = operator === undefined ? frameWords.operatorUnknown.vi : operatorText('vi', operator);
  if (!html.includes(PLACE)) throw new Error(`web/static/404.html has no place for the operator: ${PLACE}`);
  return html.replace(PLACE, () => renderToString(<p>{text}</p>));
}
