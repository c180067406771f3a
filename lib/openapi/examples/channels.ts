import { answers } from '../../../lambdas/channels/answers.ts';
import { InboundInput, PutSourceInput } from '../../../lambdas/channels/contract.ts';
import { exampleOf } from './example.ts';

/** The signature is that of this very text under the secret of the source below. */
const MESSAGE = '{"id":"msg-001","from":"+84912345678","text":"TC PAKN-N55B-HTH7"}';
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

const source = {
  name: 'SMS của tỉnh',
  kind: 'sms',
  mapping: { id: 'id', from: 'from', text: 'text' },
  generation: 1,
  active: true,
} as const;
const taken = {
  id: 'msg-001',
  outcome: 'status',
  reply: 'Lang Nghe: PAKN-N55B-HTH7: Dang xu ly, han tra loi 14/12/2026.',
} as const;

export const channelExamples = {
  'channels.inbound': exampleOf(
    { input: InboundInput, answers: answers['channels.inbound'] },
    {
      request: {
        params: { source: 'sms-tinh' },
        headers: {
          'webhook-id': 'msg-001',
          'webhook-timestamp': '1795141112',
          'webhook-signature': 'v1,8xjMiYlx9Zxg1DznS9bPjMTOXa1veQO+widiWPwrVJI=',
        },
        raw: MESSAGE,
      },
      answers: { 201: taken, 200: taken },
    },
  ),
  'channels.putSource': exampleOf(
    { input: PutSourceInput, answers: answers['channels.putSource'] },
    {
      request: { params: { id: 'sms-tinh' }, body: source },
      answers: { 200: { id: 'sms-tinh', ...source, secret: SECRET } },
    },
  ),
};
