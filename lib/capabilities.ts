import { Lazy, SecretValue, type Stack } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Capability } from '../lambdas/platform/module.ts';
import type { AttachmentBucket } from './attachment-bucket.ts';
import type { Settings } from './context-schema.ts';
import type { ReportArchive } from './report-archive.ts';
import type { Seal } from './seal.ts';
import type { SecretKeys } from './secret-keys.ts';
import { type SiteAssets, STYLE_RULES_FILE } from './site-assets.ts';
import type { StaffAuth } from './staff-auth.ts';

/** What a capability grants: environment variables and permissions. */
export type Grant = {
  readonly environment: Readonly<Record<string, string>>;
  readonly rights: readonly { readonly actions: readonly string[]; readonly resources: readonly string[] }[];
  /** Permissions that must end with `*`: the resource prefix and the reason. */
  readonly stars?: readonly { readonly finding: string; readonly reason: string }[];
};

export type GrantSources = {
  readonly stack: Stack;
  readonly keys: SecretKeys;
  readonly seal: Seal;
  readonly delivery: IQueue;
  /** The configuration set of SES that reports what happens to e-mails. */
  readonly eventSet: string;
  readonly reports: ReportArchive;
  readonly attachments: AttachmentBucket;
  readonly assets: SiteAssets;
  readonly auth: StaffAuth;
  readonly settings: Settings;
  /** The address of the site, which is known only after the functions. */
  readonly siteUrl: () => string;
};

/** The grant of a capability that a function of lambdas/service.ts needs, with minimal permissions. */
export function grantFor(capability: Capability, sources: GrantSources): Grant {
  return grants[capability](sources);
}

const grants: Record<Capability, (sources: GrantSources) => Grant> = {
  // A dynamic reference, resolved at deployment, so that intake calls no service for its key at run time.
  codeKey: ({ keys }) => ({ environment: { CODE_KEY: keys.code.secretValue.unsafeUnwrap() }, rights: [] }),
  inboundKey: ({ keys }) => ({ environment: { INBOUND_KEY: keys.inbound.secretValue.unsafeUnwrap() }, rights: [] }),
  limitKey: ({ keys }) => ({ environment: { LIMIT_KEY: keys.limit.secretValue.unsafeUnwrap() }, rights: [] }),
  ratingKey: ({ keys }) => ({ environment: { RATING_KEY: keys.rating.secretValue.unsafeUnwrap() }, rights: [] }),
  letterKey: ({ keys }) => ({ environment: { LETTER_KEY: keys.letter.secretValue.unsafeUnwrap() }, rights: [] }),

  // A lazy value: the site is composed after the functions that it routes to.
  caseLink: ({ settings, siteUrl }) => ({
    environment: {
      CASE_LINK: settings.caseLink ?? Lazy.string({ produce: () => `${siteUrl()}/vi/can-bo/phan-anh/{code}` }),
    },
    rights: [],
  }),

  sealPublicKey: ({ seal }) => ({ environment: { SEAL_PUBLIC_KEY: seal.publicKey }, rights: [] }),

  openContact: ({ seal }) => ({
    environment: { SEAL_KEY_ID: seal.key.keyId },
    rights: [{ actions: ['kms:Decrypt'], resources: [seal.key.keyArn] }],
  }),

  openData: ({ settings: { dataLicence } }) => ({
    environment: dataLicence === undefined ? {} : { DATA_LICENCE: JSON.stringify(dataLicence) },
    rights: [],
  }),

  sendDelivery: ({ delivery }) => ({
    environment: { DELIVERY_QUEUE_URL: delivery.queueUrl },
    rights: [{ actions: ['sqs:SendMessage'], resources: [delivery.queueArn] }],
  }),

  writeReports: ({ reports }) => ({
    environment: { REPORTS_BUCKET: reports.bucket.bucketName },
    rights: [{ actions: ['s3:PutObject'], resources: [reports.bucket.arnForObjects('*')] }],
    stars: [reports.star('*')],
  }),

  readReports: ({ reports }) => ({
    environment: { REPORTS_BUCKET: reports.bucket.bucketName },
    rights: [{ actions: ['s3:GetObject'], resources: [reports.bucket.arnForObjects('*')] }],
    stars: [reports.star('*')],
  }),

  // No permission to delete, and every version is kept.
  keepLetters: ({ reports }) => ({
    environment: { LETTERS_BUCKET: reports.bucket.bucketName },
    rights: [{ actions: ['s3:GetObject', 's3:PutObject'], resources: [reports.bucket.arnForObjects('letters/*')] }],
    stars: [reports.star('letters/*')],
  }),

  // For the forms and addresses that it signs: who uses them acts with these rights.
  shareFiles: ({ attachments: { bucket, star } }) => ({
    environment: { ATTACHMENTS_BUCKET: bucket.bucketName, ATTACHMENTS_HOST: bucket.bucketRegionalDomainName },
    rights: [
      { actions: ['s3:PutObject'], resources: [bucket.arnForObjects('quarantine/*')] },
      { actions: ['s3:GetObject'], resources: [bucket.arnForObjects('files/*')] },
    ],
    stars: [star('quarantine/*'), star('files/*')],
  }),

  // The secret only for a provider of the context that requires one.
  signIn: ({ auth: { issuer, signIn } }) => ({
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: signIn.clientId,
      ...(signIn.clientSecret !== undefined && { OIDC_CLIENT_SECRET: signIn.clientSecret }),
    },
    rights: [],
  }),

  // Without the right to list, S3 says of a missing object that access is denied.
  inspectFiles: ({ attachments: { bucket, star } }) => ({
    environment: { ATTACHMENTS_BUCKET: bucket.bucketName },
    rights: [
      { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
      { actions: ['s3:GetObject'], resources: [bucket.arnForObjects('quarantine/*')] },
      { actions: ['s3:PutObject'], resources: [bucket.arnForObjects('files/*')] },
    ],
    stars: [star('quarantine/*'), star('files/*')],
  }),

  siteAssets: ({ assets, settings: { operator, domain } }) => ({
    environment: {
      SITE_PRINT: assets.print,
      SITE_SCRIPT: assets.script,
      SITE_FILES_SCRIPT: assets.filesScript,
      SITE_OFFICE_SCRIPT: assets.officeScript,
      SITE_RULES: STYLE_RULES_FILE,
      ...(operator !== undefined && { OPERATOR: JSON.stringify(operator) }),
      // Without a domain of its own the name is given by CloudFront, whose construct depends on this function.
      SITE_HOST: domain ?? '.cloudfront.net',
    },
    rights: [],
  }),

  // Without a domain of its own the address is that of CloudFront, which depends on the functions and not they on it.
  siteUrl: ({ settings: { domain } }) => ({
    environment: { SITE_URL: domain === undefined ? '' : `https://${domain}` },
    rights: [],
  }),

  smsText: ({ settings: { smsText } }) => ({ environment: { SMS_TEXT: smsText }, rights: [] }),

  // SES checks the permission on the address if it is verified itself, otherwise on its domain.
  sendMail: ({ stack, eventSet, settings: { mailFrom } }) => ({
    environment: { MAIL_FROM: mailFrom, EVENT_SET: eventSet },
    rights: [
      {
        actions: ['ses:SendEmail'],
        resources: [
          ...[mailFrom, mailFrom.slice(mailFrom.indexOf('@') + 1)].map((identity) =>
            stack.formatArn({ service: 'ses', resource: 'identity', resourceName: identity }),
          ),
          stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: eventSet }),
        ],
      },
    ],
  }),

  sendSms: ({ stack, eventSet, settings: { smsRoute, ...sms } }) => {
    const limits = { SMS_A_DAY: `${sms.smsPerDay}`, SMS_ABROAD: `${sms.smsAbroad}` };
    if (smsRoute === 'aws' && sms.smsOrigination !== undefined) {
      const origination = stack.formatArn({ service: 'sms-voice', resource: sms.smsOrigination });
      return {
        environment: { SMS_ROUTE: smsRoute, ...limits, SMS_ORIGINATION: origination, EVENT_SET: eventSet },
        rights: [{ actions: ['sms-voice:SendTextMessage'], resources: [origination] }],
      };
    }
    if (smsRoute === 'gateway' && sms.smsGatewayUrl !== undefined && sms.smsGatewaySecret !== undefined) {
      const token = SecretValue.secretsManager(sms.smsGatewaySecret).unsafeUnwrap();
      return {
        environment: { SMS_ROUTE: smsRoute, ...limits, SMS_GATEWAY_URL: sms.smsGatewayUrl, SMS_GATEWAY_TOKEN: token },
        rights: [],
      };
    }
    return { environment: { SMS_ROUTE: smsRoute, ...limits }, rights: [] };
  },
};
