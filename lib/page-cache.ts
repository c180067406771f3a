import { Duration } from 'aws-cdk-lib';
import {
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** The maximum cache time of a public page. */
const MAX_AGE = Duration.hours(1);

/**
 * Caches a page only according to its own headers (`public, max-age=60`); pages of one person have `no-store`. Unlike
 * with caching disabled, CloudFront compresses responses: a page has a third of its size on a slow network.
 */
export function pageCache(scope: Construct): CachePolicy {
  return new CachePolicy(scope, 'PageCache', {
    comment: 'Lang Nghe: pages are cached for their max-age, and compressed',
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: MAX_AGE,
    queryStringBehavior: CacheQueryStringBehavior.all(),
    headerBehavior: CacheHeaderBehavior.none(),
    cookieBehavior: CacheCookieBehavior.none(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });
}
