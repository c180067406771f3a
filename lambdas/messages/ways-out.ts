import * as z from 'zod';
import { environment } from '../platform/config.ts';
import { awsSms } from './aws-sms.ts';
import { gatewaySms } from './gateway-sms.ts';
import { type MailPort, noWayOut, type SmsPort } from './ports.ts';
import { sesMail } from './ses-mail.ts';

const config = environment({
  MAIL_FROM: z.string().optional(),
  SMS_ROUTE: z.enum(['aws', 'gateway', 'none']),
  SMS_ORIGINATION: z.string().optional(),
});

/** Asked for only where the gateway is the way: a deployment without one has neither. */
const gateway = environment({ SMS_GATEWAY_URL: z.url({ protocol: /^https$/ }), SMS_GATEWAY_TOKEN: z.string().min(1) });

/** The way mail leaves this deployment. */
export function mailPort(): MailPort {
  const { MAIL_FROM: from } = config();
  return from ? sesMail(from) : noWayOut('mail.none');
}

/** The way SMS leave this deployment. */
export function smsPort(): SmsPort {
  const { SMS_ROUTE: route, SMS_ORIGINATION: origination } = config();
  switch (route) {
    case 'aws':
      return awsSms(origination || undefined);
    case 'gateway':
      return gatewaySms({ url: gateway().SMS_GATEWAY_URL, token: gateway().SMS_GATEWAY_TOKEN });
    case 'none':
      return noWayOut('sms.none');
  }
}
