import type { StartLocalOptions } from '@lang-nghe/cdk-local';
import { choices } from './sign-in-choices.ts';
import { readTokenRequest } from './token-request.ts';

/** Asia/Ho_Chi_Minh; no summer time. */
const UTC_OFFSET_MS = 7 * 3_600_000;

type ServiceOptions = Required<
  Pick<StartLocalOptions, 'region' | 'utcOffsetMs' | 'customResources' | 'messaging' | 'readTokenRequest' | 'signIn'>
>;

/** What the runner, which knows no service, needs to know about this one. */
export const serviceOptions: ServiceOptions = {
  region: 'ap-southeast-1',
  utcOffsetMs: UTC_OFFSET_MS,
  customResources: {
    'Custom::PublicKey': ({ KeyId }, { publicKeyOf }) => ({ PublicKey: publicKeyOf(String(KeyId)) }),
  },
  messaging: { idOf: messageIdOf, smsCountry: 'VN' },
  readTokenRequest,
  signIn: { choices },
};

/** The functions send their message id along as `message`; an SES tag allows no slash, so there `_` replaces `%`. */
function messageIdOf({ message }: Readonly<Record<string, string>>): string | undefined {
  try {
    return message === undefined ? undefined : decodeURIComponent(message.replaceAll('_', '%'));
  } catch (error) {
    if (error instanceof URIError) return message;
    throw error;
  }
}
