import { generateKeyPairSync } from 'node:crypto';
import { tables } from '../../lambdas/service.ts';

/** The key that is deployed is as long as this one. */
export const sealKeys = generateKeyPairSync('rsa', { modulusLength: 3072 });

/** 32 bytes in hex, as the others are. */
export const HEX_KEY = '0123456789abcdef'.repeat(4);
export const CODE_KEY = 'only for measuring, never deployed';

/** The environment of every function at once: each reads what it needs, from a stack that does not exist. */
export function benchEnvironment(awsUrl: string): Record<string, string> {
  return {
    ...Object.fromEntries(Object.keys(tables).map((name) => [`${name.toUpperCase()}_TABLE`, name])),
    ROOT_AGENCY: 'H44',
    CODE_KEY,
    INBOUND_KEY: HEX_KEY,
    LETTER_KEY: HEX_KEY,
    LIMIT_KEY: HEX_KEY,
    RATING_KEY: HEX_KEY,
    SEAL_PUBLIC_KEY: sealKeys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    SEAL_KEY_ID: 'seal-key',
    DELIVERY_QUEUE_URL: `${awsUrl}/123456789012/delivery`,
    MAIL_FROM: 'langnghe@example.vn',
    EVENT_SET: 'mail-events',
    SMS_ROUTE: 'none',
    SMS_TEXT: 'accented',
    SMS_A_DAY: '2000',
    SMS_ABROAD: 'false',
    REPORTS_BUCKET: 'reports',
    LETTERS_BUCKET: 'letters',
    ATTACHMENTS_BUCKET: 'attachments',
    ATTACHMENTS_HOST: 'attachments.s3.ap-southeast-1.amazonaws.com',
    CASE_LINK: 'https://langnghe.example/vi/can-bo/phan-anh/{code}',
    OIDC_ISSUER: `${awsUrl}/issuer`,
    OIDC_CLIENT_ID: 'office',
    OIDC_CLIENT_SECRET: 'only for measuring',
    SITE_URL: 'https://langnghe.example',
    SITE_PRINT: '/print.css',
    SITE_SCRIPT: '/script.js',
    SITE_FILES_SCRIPT: '/files.js',
    SITE_OFFICE_SCRIPT: '/office.js',
    SITE_RULES: 'style-rules.json',
    AWS_ENDPOINT_URL: awsUrl,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
  };
}
