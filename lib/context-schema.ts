import * as z from 'zod';
import { functions } from '../lambdas/service.ts';

/** Values given with `-c` are text; this parses them for keys that are not text. */
const spelled = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }, schema);

const wholeNumber = (min: number, max: number) => {
  const expected = `a whole number from ${min} to ${max}`;
  return spelled(z.int(expected).min(min, expected).max(max, expected));
};
const pattern = (regex: RegExp, expected: string) => z.string(expected).regex(regex, expected);

/** The values that CloudWatch Logs accepts, up to two years. */
const RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731] as const;
const retentionExpected = `a number of days that CloudWatch Logs knows (${RETENTION_DAYS.join(', ')})`;

/** The quota of API Gateway in most regions. */
const GATEWAY_RATE_MAX = 10_000;
const GATEWAY_BURST_MAX = 5_000;
/** Some 1,200 USD a day; more is a mistake. */
const SMS_PER_DAY_MAX = 100_000;
/** Renewed daily it lasts 27 years. */
const GENERATION_MAX = 10_000;
/** The range of AWS WAF for a window of five minutes. */
const WAF_RATE_MIN = 10;
const WAF_RATE_MAX = 2_000_000;

const concurrencyExpected =
  'an object such as {"petitions-citizen": {"reserved": 50, "provisioned": 2}} with names of functions';
const concurrency = z.partialRecord(
  z.enum(Object.keys(functions), concurrencyExpected),
  z.strictObject(
    { reserved: z.int().min(1).max(1000).optional(), provisioned: z.int().min(1).max(1000).optional() },
    concurrencyExpected,
  ),
  concurrencyExpected,
);

const secretName = pattern(/^[\w/+=.@:-]{1,512}$/, 'the name or ARN of a secret in AWS Secrets Manager');

const auth = z.strictObject(
  {
    issuer: z.url({ protocol: /^https$/, error: 'the https URL of an OpenID Connect issuer' }),
    audience: z.array(z.string().min(1), 'a list of audiences').min(1, 'a list of at least one audience'),
    /** With which people sign in on the pages of staff. Default: the first audience. */
    clientId: z.string().min(1).optional(),
    clientSecret: secretName.optional(),
  },
  'an object {"issuer": "https://…", "audience": ["…"]}',
);

const hostName = pattern(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a host name such as langnghe.example.vn');

const line = z.string().trim().min(1).max(200);
/** Shown at the foot of every page. */
const operator = z.strictObject(
  { name: line, nameEn: line.optional(), address: line, hotline: line },
  'an object {"name": "…", "nameEn": "…", "address": "…", "hotline": "…"}',
);

/** Under which everyone may use the open data. */
const dataLicence = z.strictObject(
  { name: line, url: z.url({ protocol: /^https$/, error: 'the https URL of the licence' }) },
  'an object {"name": "CC BY 4.0", "url": "https://…"}',
);

/** The clients of DynamoDB, SQS and KMS in the bundles: those of the SDK, or the lean ones of this project (decision 13). */
export const awsClients = z.enum(['lean', 'sdk'], 'lean or sdk').default('sdk');

const keys = {
  rootAgency: pattern(/^[A-Z]\d{2}(\.\d{1,3})*$/, 'the code of the agency at the top of the tree, such as H44'),
  account: pattern(/^\d{12}$/, 'an AWS account number of 12 digits').optional(),
  region: pattern(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region such as ap-southeast-1').optional(),
  logRetentionDays: spelled(z.literal(RETENTION_DAYS, retentionExpected)),
  throttleRatePerSecond: wholeNumber(1, GATEWAY_RATE_MAX),
  throttleBurst: wholeNumber(1, GATEWAY_BURST_MAX),
  originGeneration: wholeNumber(1, GENERATION_MAX).default(1),
  concurrency: spelled(concurrency).optional(),
  alarmMail: z.email('an e-mail address').optional(),
  mailFrom: z.email('the e-mail address that messages come from, verified in Amazon SES'),
  smsRoute: z.enum(['aws', 'gateway', 'none'], 'aws, gateway or none'),
  smsPerDay: wholeNumber(10, SMS_PER_DAY_MAX).default(2_000),
  smsText: z.enum(['plain', 'accented'], 'plain or accented').default('plain'),
  smsAbroad: spelled(z.boolean('true or false')).default(false),
  smsOrigination: pattern(
    /^(phone-number\/[\w-]+|pool\/[\w-]+|sender-id\/[\w-]{3,11}\/[A-Z]{2})$/,
    'sender-id/NAME/VN, phone-number/ID or pool/ID of AWS End User Messaging',
  ).optional(),
  smsGatewayUrl: z.url({ protocol: /^https$/, error: 'the https URL of the SMS gateway' }).optional(),
  smsGatewaySecret: secretName.optional(),
  operator: spelled(operator).optional(),
  dataLicence: spelled(dataLicence).optional(),
  auth: spelled(auth).optional(),
  domain: hostName.optional(),
  signInHost: hostName.optional(),
  certificateArn: pattern(
    /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
    'the ARN of a certificate in us-east-1, where CloudFront looks for it',
  ).optional(),
  caseLink: pattern(
    /^https:\/\/[\w.:/?=&-]*\{code\}[\w./?=&-]*$/,
    'the https address of a case for staff with {code} in it',
  ).optional(),
  awsClients,
  routeMetrics: spelled(z.boolean('true or false')).default(false),
  waf: spelled(z.boolean('true or false')),
  wafRequestsPer5Minutes: wholeNumber(WAF_RATE_MIN, WAF_RATE_MAX),
} as const;

/** Keys that require each other; the message names the missing one. */
const pairs = [
  { when: 'smsRoute', is: 'aws', needs: 'smsOrigination' },
  { when: 'smsRoute', is: 'gateway', needs: 'smsGatewayUrl' },
  { when: 'smsRoute', is: 'gateway', needs: 'smsGatewaySecret' },
  { when: 'waf', is: true, needs: 'account' },
  { when: 'waf', is: true, needs: 'region' },
] as const;

export const settingsSchema = z.strictObject(keys).check(({ value, issues }) => {
  for (const { when, is, needs } of pairs) {
    if (value[when] !== is || value[needs] !== undefined) continue;
    issues.push({ code: 'custom', path: [needs], message: `needed because ${when} is ${is}`, input: undefined });
  }
  if ((value.domain === undefined) !== (value.certificateArn === undefined)) {
    const path = value.domain === undefined ? 'domain' : 'certificateArn';
    issues.push({
      code: 'custom',
      path: [path],
      message: 'domain and certificateArn belong together',
      input: undefined,
    });
  }
});

export type Settings = z.infer<typeof settingsSchema>;
export type ContextKey = Extract<keyof Settings, string>;
export const contextKeys: readonly ContextKey[] = Object.values(settingsSchema.keyof().enum);

/** Keys of CDK contain a colon, a slash or a leading `@`; keys of this project never do. */
export function isOwnKey(key: string): boolean {
  return !/[:/@]/.test(key);
}
