import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LocalError } from '../local-error.ts';

const Fields = z.record(z.string(), z.unknown());

/** A template as CDK writes it; other sections (rules, transforms) are ignored. */
const Template = z.object({
  Parameters: z.record(z.string(), Fields).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), Fields)).default({}),
  Conditions: Fields.default({}),
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Condition: z.string().optional(),
      Properties: Fields.default({}),
      Metadata: Fields.default({}),
    }),
  ),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown(), Condition: z.string().optional() })).default({}),
});
export type Template = z.infer<typeof Template>;

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z.object({ templateFile: z.string().optional(), stackName: z.string().optional() }).default({}),
    }),
  ),
});

/** The only stack of a cloud assembly (`cdk.out`), or the one named `stackName` if there are several. */
export function readAssembly(assemblyDir: string, stackName?: string): { name: string; template: Template } {
  const { artifacts } = read(join(assemblyDir, 'manifest.json'), Manifest);
  const stacks = Object.entries(artifacts)
    .filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack')
    .map(([id, { properties }]) => ({ name: properties.stackName ?? id, file: properties.templateFile ?? '' }));

  const chosen = stackName === undefined ? stacks : stacks.filter(({ name }) => name === stackName);
  const [stack, ...others] = chosen;
  if (stack === undefined || others.length > 0) {
    const names = stacks.map(({ name }) => name).join(', ') || 'none';
    throw new LocalError(
      `${assemblyDir} must contain one stack${stackName ? ` called ${stackName}` : ''}; it contains: ${names}.`,
    );
  }
  return { name: stack.name, template: read(join(assemblyDir, stack.file), Template) };
}

function read<T>(file: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new LocalError(`${file} cannot be read; run \`cdk synth\` first. (${reason})`, { cause });
  }
}
