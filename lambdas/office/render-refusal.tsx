import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { MessagePage } from '../../web/components/message-page.tsx';
import { defaultLang, langs } from '../kernel/lang.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { specOf } from '../platform/problem.ts';
import type { Refusals } from '../platform/refusals.ts';
import { page } from '../site/html.ts';
import { isKnownAsIllustrative } from '../site/illustrative.ts';
import { OFFICE } from './office-path.ts';
import { problemWords } from './words/problem.ts';

const FAULT = 500;

/** A refusal as a page for staff, in the language of the path. It knows nobody: the session may be what failed. */
export function renderOfficeRefusal(
  refusal: Refusal,
  refuses: Refusals,
  requestId: string | undefined,
  event: unknown,
): APIGatewayProxyStructuredResultV2 {
  const { status, ...spec } = specOf(refusal, refuses);
  const lang = langs.find((one) => pathOf(event).startsWith(`/${one}/`)) ?? defaultLang;
  const isFault = status >= FAULT;
  const title = (isFault ? problemWords.fault : problemWords.refused)[lang];
  const text = isFault ? problemWords.faultText[lang](requestId ?? '') : spec[lang];
  const frame = { lang, path: OFFICE, title, isPrivate: true, isIllustrative: isKnownAsIllustrative(), staff: {} };
  const links = [{ path: OFFICE, text: problemWords.queue[lang] }];
  const { headers, body } = page(status, frame, <MessagePage {...{ lang, title, text, links }} />);
  return { statusCode: status, headers: { 'cache-control': 'no-store', ...headers }, body };
}

const pathOf = (event: unknown): string =>
  typeof event === 'object' && event !== null && 'rawPath' in event
    ? String((event as Pick<APIGatewayProxyEventV2, 'rawPath'>).rawPath)
    : '';
