/** Readers for the request context of API Gateway; a missing property gives undefined. */

/** The claims of the token that the authorizer verified. */
export const claimsOf = (event: unknown): unknown => valueAt(event, ['requestContext', 'authorizer', 'jwt', 'claims']);

/** The request id of API Gateway, which clients see in problem documents and in the `apigw-requestid` header. */
export function requestIdOf(event: unknown): string | undefined {
  const id = valueAt(event, ['requestContext', 'requestId']);
  return typeof id === 'string' ? id : undefined;
}

function valueAt(event: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, name) => (typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined),
    event,
  );
}
