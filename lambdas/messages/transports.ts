import * as z from 'zod';
import { strictQuotas } from '../limits/config.ts';
import { environment } from '../platform/config.ts';
import { awsSms } from './aws-sms.ts';
import { gatewaySms } from './gateway-sms.ts';
import { guardedSms } from './guarded-sms.ts';
import { sesMail } from './ses-mail.ts';
import { type MailTransport, noSms, type SmsTransport } from './transport.ts';

const mail = environment({ MAIL_FROM: z.email(), EVENT_SET: z.string().min(1) });
const sms = environment({
  SMS_ROUTE: z.enum(['aws', 'gateway', 'none']),
  SMS_A_DAY: z.coerce.number().int().min(1),
  SMS_ABROAD: z.enum(['true', 'false']),
});
// Read only for the configured route: a deployment has the settings of one route.
const aws = environment({ SMS_ORIGINATION: z.string().min(1), EVENT_SET: z.string().min(1) });
const gateway = environment({ SMS_GATEWAY_URL: z.url({ protocol: /^https$/ }), SMS_GATEWAY_TOKEN: z.string().min(1) });

/** The e-mail transport of this deployment. */
export const mailTransport = (): MailTransport => sesMail({ from: mail().MAIL_FROM, eventSet: mail().EVENT_SET });

/** The SMS transport of this deployment, within its budget. */
export function smsTransport(): SmsTransport {
  const { SMS_ROUTE, SMS_A_DAY: budgetADay, SMS_ABROAD } = sms();
  if (SMS_ROUTE === 'none') return noSms;
  return guardedSms(routeOf(SMS_ROUTE), { quotas: strictQuotas(), budgetADay, abroad: SMS_ABROAD === 'true' });
}

function routeOf(route: 'aws' | 'gateway'): SmsTransport {
  switch (route) {
    case 'aws':
      return awsSms({ origination: aws().SMS_ORIGINATION, eventSet: aws().EVENT_SET });
    case 'gateway':
      return gatewaySms({ url: gateway().SMS_GATEWAY_URL, token: gateway().SMS_GATEWAY_TOKEN });
  }
}
