import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { BUNDLE_FILE } from '../../lib/bundle.ts';
import { type Parts, STACK } from '../../lib/compose.ts';
import { readContext } from '../../lib/context.ts';
import { functionEntries } from '../../lib/entries.ts';
import { FeedbackStack } from '../../lib/feedback-stack.ts';
import { Operations } from '../../lib/operations.ts';

export const root = join(import.meta.dirname, '../..');

/** A new directory, removed after the test file. */
export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'lang-nghe-'));
}

/** What `bin/app.ts` passes to `compose`, with a stub for each function. */
export function parts(context: Readonly<Record<string, unknown>> = {}): Parts {
  const directory = temporaryDirectory();
  const code = new Map([...functionEntries('lambdas').keys()].map((name) => [name, join(directory, name)]));
  for (const [name, path] of code) {
    mkdirSync(path);
    writeFileSync(join(path, BUNDLE_FILE), `exports.handler = () => ${JSON.stringify(name)};`);
  }
  return {
    context: { ...cdkJson.context, ...context },
    code,
    siteFiles: join(root, 'web/static'),
    assets: {
      ...{ rules: [], print: '/assets/print-0.css', style: '/assets/site-0.css' },
      ...{ script: '/assets/site-0.js', filesScript: '/assets/files-0.js', officeScript: '/assets/office-0.js' },
    },
    outDir: join(directory, 'cdk.out'),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a template is what CloudFormation says it is
export type Properties = Record<string, any>;
export type Resource = {
  readonly logicalId: string;
  readonly path: string;
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: string[];
};

const synthesized = new Map<string, Synthesized>();

/**
 * The stack as CloudFormation gets it, without the checks that compose.test.ts runs. Synthesized once for each context:
 * the files of `test/lib` that run in one worker share it.
 */
export function synthesize(context: Readonly<Record<string, unknown>> = {}): Synthesized {
  const key = JSON.stringify(context);
  const stack = synthesized.get(key) ?? synthesizeAfresh(context);
  synthesized.set(key, stack);
  return stack;
}

function synthesizeAfresh(context: Readonly<Record<string, unknown>>): Synthesized {
  const { code, siteFiles, assets, outDir, context: all } = parts(context);
  const app = new App({
    context: { ...all, 'aws:cdk:enable-path-metadata': true },
    outdir: outDir,
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
  });
  const stack = new FeedbackStack(app, STACK, { settings: readContext(all), code, siteFiles, assets });
  const operations = stack.node.findChild('Operations');
  if (!(operations instanceof Operations)) throw new Error('There is no nested stack of operations');
  const own = inspect(Template.fromStack(stack));
  return { ...own, operations: inspect(withoutParameters(Template.fromStack(operations), own)) };
}

/** The template of a nested stack with what its parameters refer to in the stack around it. */
function withoutParameters(nested: Template, { ofType }: Inspected): Template {
  const parameters: Properties = ofType('AWS::CloudFormation::Stack')[0]?.Properties['Parameters'] ?? {};
  const given = (_: string, value: Properties | null) => parameters[value?.['Ref']] ?? value;
  return Template.fromJSON(JSON.parse(JSON.stringify({ Resources: nested.toJSON()['Resources'] }), given));
}

export function inspect(template: Template) {
  const all: Resource[] = Object.entries(template.toJSON()['Resources'] as Record<string, Properties>).map(
    ([logicalId, resource]) => ({
      ...(resource as Resource),
      logicalId,
      path: String(resource['Metadata']?.['aws:cdk:path'] ?? ''),
    }),
  );
  return {
    template,
    all,
    ofType: (type: string) => all.filter((resource) => resource.Type === type),
    /** The only resource whose construct path ends with `path`. */
    at: (path: string): Resource => {
      const [found, ...more] = all.filter((resource) => resource.path.endsWith(path));
      if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} resources at ${path}`);
      return found;
    },
  };
}

export type Inspected = ReturnType<typeof inspect>;
/** `operations` is the nested stack of alarms and dashboard. */
export type Synthesized = Inspected & { readonly operations: Inspected };

/** The rights of a role as `action on resource` lines, resources by logical id and attribute. */
export function rightsOf({ ofType }: Pick<Inspected, 'ofType'>, role: string): string[] {
  const attached = ofType('AWS::IAM::Policy')
    .filter((policy) => JSON.stringify(policy.Properties['Roles']).includes(`"${role}"`))
    .map((policy) => policy.Properties);
  const inline = ofType('AWS::IAM::Role')
    .filter(({ logicalId }) => logicalId === role)
    .flatMap(({ Properties }) => (Properties['Policies'] ?? []) as Properties[]);
  return [...attached, ...inline]
    .flatMap((policy) => policy['PolicyDocument'].Statement as Properties[])
    .flatMap((statement) =>
      listOf(statement['Action']).flatMap((action) =>
        listOf(statement['Resource']).map((resource) => `${String(action)} on ${spell(resource)}`),
      ),
    )
    .sort();
}

export function listOf<Value>(value: Value | Value[]): Value[] {
  return Array.isArray(value) ? value : [value];
}

/** `Fn::GetAtt`, `Ref`, `Fn::Join` and `Fn::Sub` as one readable text. */
export function spell(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref: ref, 'Fn::GetAtt': attribute, 'Fn::Join': join, 'Fn::Sub': substitute } = value as Properties;
  if (ref !== undefined) return `<${ref}>`;
  if (attribute !== undefined) return `<${attribute.join('.')}>`;
  if (join !== undefined) return (join[1] as unknown[]).map(spell).join(join[0]);
  if (substitute !== undefined) return String(substitute);
  throw new Error(`Cannot spell ${JSON.stringify(value)}.`);
}
