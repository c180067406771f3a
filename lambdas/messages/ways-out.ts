import * as z from 'zod';
import { environment } from '../platform/config.ts';
import { awsSms } from './aws-sms.ts';
import { gatewaySms } from './gateway-sms.ts';
import { type MailPort, noSms, type SmsPort } from './ports.ts';
import { sesMail } from './ses-mail.ts';

const mail = environment({ MAIL_FROM: z.email() });
const sms = environment({ SMS_ROUTE: z.enum(['aws', 'gateway', 'none']) });
// Each way asks for its own settings only where it is the way: a deployment has those of one.
const aws = environment({ SMS_ORIGINATION: z.string().min(1) });
const gateway = environment({ SMS_GATEWAY_URL: z.url({ protocol: /^https$/ }), SMS_GATEWAY_TOKEN: z.string().min(1) });

/** The way mail leaves this deployment. */
export const mailPort = (): MailPort => sesMail(mail().MAIL_FROM);

/** The way SMS leave this deployment. */
export function smsPort(): SmsPort {
  switch (sms().SMS_ROUTE) {
    case 'aws':
      return awsSms(aws().SMS_ORIGINATION);
    case 'gateway':
      return gatewaySms({ url: gateway().SMS_GATEWAY_URL, token: gateway().SMS_GATEWAY_TOKEN });
    case 'none':
      return noSms;
  }
}
