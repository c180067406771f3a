import { LocalError } from '../aws/local-error.ts';
import type { Secrets } from '../aws/types.ts';
import { isRecord, optionalText, type Properties } from '../properties.ts';
import type { Template } from './assembly.ts';
import { holds, resolve, type Scope } from './intrinsics.ts';
import { type Names, namesOf } from './names.ts';
import { withSecrets } from './secret-references.ts';

/** What KMS calls RSA_2048, RSA_3072, RSA_4096. */
const RSA_BITS = /^RSA_(\d{4})$/;

export interface Source {
  readonly name: string;
  readonly template: Template;
  readonly place: { readonly region: string; readonly accountId: string; readonly awsUrl: string };
  readonly secrets: Secrets;
}

/** What the names, attributes, conditions and secrets of a template come to on this machine. */
export function scopeOf(source: Source): Scope & { names(logicalId: string): Names } {
  const { template } = source;
  const named = new Map<string, Names>();
  const pseudo = pseudoParameters(source);

  const scope = {
    names(logicalId: string): Names {
      const known = named.get(logicalId) ?? namesOf(namingInputOf(logicalId, source, scope));
      named.set(logicalId, known);
      return known;
    },
    ref(name: string): unknown {
      if (name in pseudo) return pseudo[name];
      const parameter = template.Parameters[name];
      if (parameter === undefined) return scope.names(name).id;
      if (parameter['Default'] !== undefined) return String(parameter['Default']);
      throw new LocalError(`The parameter ${name} of the template has no default.`);
    },
    attribute(logicalId: string, attribute: string): unknown {
      const { arn, attributes } = scope.names(logicalId);
      if (attribute === 'Arn' && arn !== '') return arn;
      if (attribute === 'PublicKey') return publicKeyOf(logicalId, source, scope);
      return attributes[attribute] ?? `local-${logicalId}-${attribute}`;
    },
    condition: (name: string) => holds(template.Conditions[name], scope),
    mapping: (map: string, top: string, second: string) => template.Mappings[map]?.[top]?.[second],
    finish: (text: string) => withSecrets(text, (id, key) => secretOf(id, key, { ...source, scope })),
  };
  return scope;
}

type NamingScope = ReturnType<typeof scopeOf>;

function pseudoParameters({ name, place }: Source): Properties {
  return {
    'AWS::AccountId': place.accountId,
    'AWS::NoValue': undefined,
    'AWS::NotificationARNs': [],
    'AWS::Partition': 'aws',
    'AWS::Region': place.region,
    'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.accountId}:stack/${name}/local`,
    'AWS::StackName': name,
    'AWS::URLSuffix': 'amazonaws.com',
  };
}

function namingInputOf(logicalId: string, { name, template, place }: Source, scope: Scope) {
  const resource = template.Resources[logicalId];
  if (resource === undefined) throw new LocalError(`The template refers to ${logicalId}, which it does not define.`);
  // A name is made of few properties; resolving all of them here could run in circles.
  const naming = Object.entries(resource.Properties).filter(([property]) => property.endsWith('Name'));
  return {
    logicalId,
    type: resource.Type,
    properties: fields(Object.fromEntries(naming), scope),
    stackName: name,
    ...place,
  };
}

/** CDK has no resource for the public half of a KMS key, so a custom one fetches it at deployment; here the vault does. */
function publicKeyOf(logicalId: string, { template, secrets }: Source, scope: NamingScope): string {
  const texts = Object.values(fields(template.Resources[logicalId]?.Properties ?? {}, scope));
  for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
    if (Type !== 'AWS::KMS::Key') continue;
    const key = scope.names(id);
    const bits = RSA_BITS.exec(optionalText(Properties, 'KeySpec') ?? '')?.[1];
    if (bits !== undefined && (texts.includes(key.id) || texts.includes(key.arn)))
      return secrets.publicKey(id, Number(bits));
  }
  throw new LocalError(`${logicalId} should name an RSA key of the stack, so that its public half can be handed on.`);
}

/** A secret with its text in the template has that text; one that AWS would generate comes from the vault. */
function secretOf(
  id: string,
  key: string | undefined,
  { template, secrets, scope }: Source & { scope: NamingScope },
): string {
  const owner = Object.entries(template.Resources).find(
    ([logicalId, { Type }]) => Type === 'AWS::SecretsManager::Secret' && scope.names(logicalId).arn === id,
  );
  const given = owner && resolve(owner[1].Properties['SecretString'], scope);
  if (typeof given === 'string') return key === undefined ? given : (jsonField(given, key) ?? '');

  const name = owner?.[0] ?? id;
  return secrets.secret(key === undefined ? name : `${name}#${key}`);
}

function jsonField(json: string, key: string): string | undefined {
  const value: unknown = JSON.parse(json);
  return isRecord(value) ? optionalText(value, key) : undefined;
}

/** Properties with every intrinsic resolved. */
export function fields(properties: Properties, scope: Scope): Properties {
  const resolved = resolve(properties, scope);
  return isRecord(resolved) ? resolved : {};
}
