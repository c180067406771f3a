import type { Secrets } from '../aws/types.ts';
import { LocalError } from '../local-error.ts';
import { isRecord, optionalText, type Properties } from '../properties.ts';
import type { Template } from './assembly.ts';
import { type CustomResources, customResourceTools } from './custom-resources.ts';
import { holds, resolve, type Scope } from './intrinsics.ts';
import { type Names, namesOf } from './names.ts';
import { withSecrets } from './secret-references.ts';

export interface TemplateSource {
  readonly name: string;
  readonly template: Template;
  readonly location: { readonly region: string; readonly accountId: string; readonly awsUrl: string };
  readonly secrets: Secrets;
  readonly customResources: CustomResources;
}

/** The local values of the names, attributes, conditions and secrets of a template. */
export function scopeOf(source: TemplateSource): Scope & { names(logicalId: string): Names } {
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
      const custom = customAttributes(logicalId, source, scope);
      return custom?.[attribute] ?? attributes[attribute] ?? `local-${logicalId}-${attribute}`;
    },
    condition: (name: string) => holds(template.Conditions[name], scope),
    mapping: (map: string, top: string, second: string) => template.Mappings[map]?.[top]?.[second],
    finish: (text: string) => withSecrets(text, (id, key) => secretOf(id, key, { ...source, scope })),
  };
  return scope;
}

type NamingScope = ReturnType<typeof scopeOf>;

function pseudoParameters({ name, location }: TemplateSource): Properties {
  return {
    'AWS::AccountId': location.accountId,
    'AWS::NoValue': undefined,
    'AWS::NotificationARNs': [],
    'AWS::Partition': 'aws',
    'AWS::Region': location.region,
    'AWS::StackId': `arn:aws:cloudformation:${location.region}:${location.accountId}:stack/${name}/local`,
    'AWS::StackName': name,
    'AWS::URLSuffix': 'amazonaws.com',
  };
}

function namingInputOf(logicalId: string, { name, template, location }: TemplateSource, scope: Scope) {
  const resource = template.Resources[logicalId];
  if (resource === undefined) throw new LocalError(`The template refers to ${logicalId}, which it does not define.`);
  // Resolves the naming properties only: resolving all of them could recurse without end.
  const naming = Object.entries(resource.Properties).filter(([property]) => property.endsWith('Name'));
  return {
    logicalId,
    type: resource.Type,
    properties: fields(Object.fromEntries(naming), scope),
    stackName: name,
    ...location,
  };
}

/** Undefined for a type of resource that is not configured. */
function customAttributes(logicalId: string, source: TemplateSource, scope: NamingScope) {
  const { template, secrets, customResources } = source;
  const resource = template.Resources[logicalId];
  const attributesOf = customResources[resource?.Type ?? ''];
  if (resource === undefined || attributesOf === undefined) return undefined;

  return attributesOf(fields(resource.Properties, scope), customResourceTools(template, scope.names, secrets));
}

/** The text in the template, or a generated one where AWS would generate it. */
function secretOf(
  id: string,
  key: string | undefined,
  { template, secrets, scope }: TemplateSource & { scope: NamingScope },
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
