import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseCustomHeader,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { permissionsPolicy, securityPolicy } from '../lambdas/platform/security-policy.ts';

/** Two years: after the first visit a browser uses HTTPS only. */
const HSTS = Duration.days(730);

/**
 * The throttle refills every second. API Gateway does not send this header with a 429, and CloudFront runs no function on
 * errors, so it is set on every API response; it has a meaning for 429 and 503 only.
 */
const RETRY_AFTER = { header: 'Retry-After', value: '1', override: false };

/** The headers of pages. */
export const securityHeaders = (scope: Construct): ResponseHeadersPolicy =>
  policy(scope, 'Headers', { comment: 'Lang Nghe: security headers', more: [] });

/** The headers of the API. */
export const apiHeaders = (scope: Construct): ResponseHeadersPolicy =>
  policy(scope, 'ApiHeaders', { comment: 'Lang Nghe: security headers and Retry-After', more: [RETRY_AFTER] });

/** A file of a stranger: it runs nothing, even if a browser shows it instead of saving it. */
export const FILE_SECURITY_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** The headers of photos and documents. */
export const fileHeaders = (scope: Construct): ResponseHeadersPolicy =>
  policy(scope, 'FileHeaders', {
    comment: 'Lang Nghe: photos and documents',
    csp: FILE_SECURITY_POLICY,
    more: [{ header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: true }],
  });

type Policy = {
  readonly comment: string;
  readonly csp?: string;
  readonly more: readonly ResponseCustomHeader[];
};

function policy(scope: Construct, id: string, { comment, csp, more }: Policy): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    comment,
    securityHeadersBehavior: {
      // A page names the style that it contains: its own policy is kept, and below its permissions. A file of a stranger has no say.
      contentSecurityPolicy: { contentSecurityPolicy: csp ?? securityPolicy(), override: csp !== undefined },
      strictTransportSecurity: { accessControlMaxAge: HSTS, includeSubdomains: true, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      // A tracking link contains the code of a petition, which must not leak to other sites in the referrer.
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'Permissions-Policy', value: permissionsPolicy('()'), override: csp !== undefined },
        { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
        ...more,
      ],
    },
    removeHeaders: ['Server'],
  });
}
