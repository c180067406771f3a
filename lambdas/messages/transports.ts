import * as z from 'zod';
import { environment } from '../platform/config.ts';
import { awsSms } from './aws-sms.ts';
import { gatewaySms } from './gateway-sms.ts';
import { sesMail } from './ses-mail.ts';
import { type MailTransport, noSms, type SmsTransport } from './transport.ts';

const mail = environment({ MAIL_FROM: z.email() });
const sms = environment({ SMS_ROUTE: z.enum(['aws', 'gateway', 'none']) });
// Read only for the configured route: a deployment has the settings of one route.
const aws = environment({ SMS_ORIGINATION: z.string().min(1) });
const gateway = environment({ SMS_GATEWAY_URL: z.url({ protocol: /^https$/ }), SMS_GATEWAY_TOKEN: z.string().min(1) });

/** The e-mail transport of this deployment. */
export const mailTransport = (): MailTransport => sesMail(mail().MAIL_FROM);

/** The SMS transport of this deployment. */
export function smsTransport(): SmsTransport {
  switch (sms().SMS_ROUTE) {
    case 'aws':
      return awsSms(aws().SMS_ORIGINATION);
    case 'gateway':
      return gatewaySms({ url: gateway().SMS_GATEWAY_URL, token: gateway().SMS_GATEWAY_TOKEN });
    case 'none':
      return noSms;
  }
}
