/** What API Gateway tells about a request beside its parts. Read with care: whatever is missing is undefined. */

/** The claims of the token that the authorizer verified. */
export const claimsOf = (event: unknown): unknown => at(event, ['requestContext', 'authorizer', 'jwt', 'claims']);

/** API Gateway's id of the request: the one that a client reads in a problem and in `apigw-requestid`. */
export function requestIdOf(event: unknown): string | undefined {
  const id = at(event, ['requestContext', 'requestId']);
  return typeof id === 'string' ? id : undefined;
}

function at(event: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) => (typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined),
    event,
  );
}
