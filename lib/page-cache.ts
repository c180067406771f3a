import { Duration } from 'aws-cdk-lib';
import {
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** A page that is for all may say how long it is kept; longer than this none is. */
const MAX_AGE = Duration.hours(1);

/**
 * Keeps a page only where it says so itself (`public, max-age=60`): what belongs to one person says `no-store`. Unlike
 * with caching switched off, CloudFront compresses what passes: a page is a third of its size on a slow network.
 */
export function pageCache(scope: Construct): CachePolicy {
  return new CachePolicy(scope, 'PageCache', {
    comment: 'Lang Nghe: pages are kept as long as they say, and compressed',
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
