import type { LocalStack, Resource } from '../aws/types.ts';
import { firstAuthorizer } from '../http-api/routes.ts';
import { record } from '../properties.ts';

export const OIDC_PATH = '/_local/oidc';

/** The provider on this machine, and the issuer of the template that it replaces. */
export type LocalIssuer = {
  readonly url: string;
  /** Undefined if no route of the stack requires a token. */
  readonly replaces: string | undefined;
};

export function localIssuer(stack: LocalStack, serverUrl: string): LocalIssuer {
  return { url: serverUrl + OIDC_PATH, replaces: firstAuthorizer(stack)?.issuer };
}

/**
 * The stack with the local address in every environment variable of a function that is exactly the issuer of the
 * authorizer, so that the function signs people in here by the code that signs them in when deployed.
 */
export function withLocalIssuer(stack: LocalStack, issuer: LocalIssuer): LocalStack {
  const resources = new Map([...stack.resources].map(([id, resource]) => [id, localized(resource, issuer)]));

  return { ...stack, resources, ofType: (type) => [...resources.values()].filter((each) => each.type === type) };
}

function localized(resource: Resource, { url, replaces }: LocalIssuer): Resource {
  if (resource.type !== 'AWS::Lambda::Function' || replaces === undefined) return resource;
  const environment = record(resource.properties, 'Environment');
  const variables = Object.entries(record(environment, 'Variables')).map(([name, value]) => [
    name,
    value === replaces ? url : value,
  ]);
  const Environment = { ...environment, Variables: Object.fromEntries(variables) };

  return { ...resource, properties: { ...resource.properties, Environment } };
}
