import { LocalError } from '../local-error.ts';

/** `{{resolve:secretsmanager:<name or ARN>:SecretString:<JSON key>:<stage>:<version>}}`; an ARN has colons of its own. */
const REFERENCE =
  /\{\{resolve:secretsmanager:(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:}]+|[^:}]+)(?::SecretString(?::([^:}]*))?(?::[^}]*)?)?\}\}/g;
const ANY_REFERENCE = /\{\{resolve:[^}]*\}\}/;

/** CloudFormation's dynamic references: secrets that stand in no template and are looked up at deployment. */
export function withSecrets(text: string, secret: (id: string, jsonKey?: string) => string): string {
  if (!text.includes('{{resolve:')) return text;

  const known = text.replaceAll(REFERENCE, (_, id: string, key?: string) => (key ? secret(id, key) : secret(id)));
  const unknown = ANY_REFERENCE.exec(known);
  if (unknown !== null) {
    throw new LocalError(
      `The template refers to ${unknown[0]}; the local stack knows only secrets of Secrets Manager.`,
    );
  }
  return known;
}
