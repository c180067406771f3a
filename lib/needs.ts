import { SecretValue, type Stack } from 'aws-cdk-lib';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Need } from '../lambdas/functions.ts';
import type { Settings } from './context-schema.ts';
import type { Seal } from './seal.ts';

/** What a need comes to: settings in the environment, and rights. */
export type Supply = {
  readonly environment: Readonly<Record<string, string>>;
  readonly rights: readonly { readonly actions: readonly string[]; readonly resources: readonly string[] }[];
};

export type Stores = {
  readonly stack: Stack;
  readonly codeKey: Secret;
  readonly seal: Seal;
  readonly delivery: IQueue;
  readonly settings: Settings;
};

/** Supplies each need of lambdas/functions.ts with the least that answers it. */
export function supply(need: Need, stores: Stores): Supply {
  return supplies[need](stores);
}

const supplies: Record<Need, (stores: Stores) => Supply> = {
  // A dynamic reference, resolved at deployment: intake asks no service for its key at run time.
  codeKey: ({ codeKey }) => ({ environment: { CODE_KEY: codeKey.secretValue.unsafeUnwrap() }, rights: [] }),

  sealPublicKey: ({ seal }) => ({ environment: { SEAL_PUBLIC_KEY: seal.publicKey }, rights: [] }),

  openContact: ({ seal }) => ({
    environment: { SEAL_KEY_ID: seal.key.keyId },
    rights: [{ actions: ['kms:Decrypt'], resources: [seal.key.keyArn] }],
  }),

  sendDelivery: ({ delivery }) => ({
    environment: { DELIVERY_QUEUE_URL: delivery.queueUrl },
    rights: [{ actions: ['sqs:SendMessage'], resources: [delivery.queueArn] }],
  }),

  // SES checks the address where it is verified itself, else its domain.
  sendMail: ({ stack, settings: { mailFrom } }) => ({
    environment: { MAIL_FROM: mailFrom },
    rights: [
      {
        actions: ['ses:SendEmail'],
        resources: [mailFrom, mailFrom.slice(mailFrom.indexOf('@') + 1)].map((identity) =>
          stack.formatArn({ service: 'ses', resource: 'identity', resourceName: identity }),
        ),
      },
    ],
  }),

  sendSms: ({ stack, settings: { smsRoute, ...sms } }) => {
    if (smsRoute === 'aws' && sms.smsOrigination !== undefined) {
      const origination = stack.formatArn({ service: 'sms-voice', resource: sms.smsOrigination });
      return {
        environment: { SMS_ROUTE: smsRoute, SMS_ORIGINATION: origination },
        rights: [{ actions: ['sms-voice:SendTextMessage'], resources: [origination] }],
      };
    }
    if (smsRoute === 'gateway' && sms.smsGatewayUrl !== undefined && sms.smsGatewaySecret !== undefined) {
      const token = SecretValue.secretsManager(sms.smsGatewaySecret).unsafeUnwrap();
      return {
        environment: { SMS_ROUTE: smsRoute, SMS_GATEWAY_URL: sms.smsGatewayUrl, SMS_GATEWAY_TOKEN: token },
        rights: [],
      };
    }
    return { environment: { SMS_ROUTE: smsRoute }, rights: [] };
  },
};
