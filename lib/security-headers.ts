import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseCustomHeader,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Only what comes from our own host, nothing inline, nothing framed. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Two years: a browser that came once never asks by plain HTTP again. */
const HSTS = Duration.days(730);

/** A year, and never asked for again: what has its content in its name does not change. */
const FOREVER = { header: 'Cache-Control', value: 'public, max-age=31536000, immutable', override: true };

/**
 * The throttle lets more through every second. The gateway does not say so with its 429, and CloudFront runs no function
 * on errors: so it stands on every answer of the API, where it means something for a 429 and a 503 and nothing otherwise.
 */
const RETRY_AFTER = { header: 'Retry-After', value: '1', override: false };

/** Headers of every page. */
export const securityHeaders = (scope: Construct): ResponseHeadersPolicy =>
  policy(scope, 'Headers', { comment: 'Lang Nghe: security headers', more: [] });

/** The same for the API. */
export const apiHeaders = (scope: Construct): ResponseHeadersPolicy =>
  policy(scope, 'ApiHeaders', { comment: 'Lang Nghe: security headers, and when to come again', more: [RETRY_AFTER] });

/** The same for files whose names change with their content. */
export const assetHeaders = (scope: Construct): ResponseHeadersPolicy =>
  policy(scope, 'AssetHeaders', { comment: 'Lang Nghe: security headers, kept for a year', more: [FOREVER] });

type Policy = { readonly comment: string; readonly more: readonly ResponseCustomHeader[] };

function policy(scope: Construct, id: string, { comment, more }: Policy): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    comment,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
      strictTransportSecurity: { accessControlMaxAge: HSTS, includeSubdomains: true, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      // A tracking link carries the code of a petition: nobody else shall read it from the referrer.
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()', override: true },
        { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
        ...more,
      ],
    },
    removeHeaders: ['Server'],
  });
}
