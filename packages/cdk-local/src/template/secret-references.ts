import { LocalError } from '../local-error.ts';

/** `{{resolve:secretsmanager:<name or ARN>:SecretString:<JSON key>:<stage>:<version>}}`; an ARN contains colons too. */
const REFERENCE =
  /\{\{resolve:secretsmanager:(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:}]+|[^:}]+)(?::SecretString(?::([^:}]*))?(?::[^}]*)?)?\}\}/g;
const ANY_REFERENCE = /\{\{resolve:[^}]*\}\}/;

/** CloudFormation's dynamic references: secrets that are not in the template and are resolved at deployment. */
export function withSecrets(text: string, secret: (id: string, jsonKey?: string) => string): string {
  if (!text.includes('{{resolve:')) return text;

  const known = text.replaceAll(REFERENCE, (_, id: string, key?: string) => (key ? secret(id, key) : secret(id)));
  const unknown = ANY_REFERENCE.exec(known);
  if (unknown !== null) {
    throw new LocalError(`The template refers to ${unknown[0]}; only secrets of Secrets Manager are supported.`);
  }
  return known;
}
