import type { ComponentChildren } from 'preact';
import { Inline } from './markdown.tsx';
import { nameIn, type Schema } from './openapi.ts';
import { limitsOf, typeOf, valuesOf } from './schema-text.ts';

export type Row = {
  /** `contact.name`, `timeline[].at`. */
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly description?: string | undefined;
  /** Where a parameter is sent: `path`, `query`, `header`. */
  readonly place?: string;
};

/** The fields of an object, nested ones too, each with its type, its limits and its meaning. */
export const rowsOf = (schema: Schema, prefix = ''): readonly Row[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    const isRequired = schema.required?.includes(key) ?? false;
    return [{ name, schema: value, isRequired, description: value.description }, ...inside(value, name)];
  });

function inside(schema: Schema, name: string): readonly Row[] {
  if (schema.items !== undefined) return inside(schema.items, `${name}[]`);
  if (schema.oneOf !== undefined) return schema.oneOf.flatMap((one) => rowsOf(one, `${name}.`));
  return rowsOf(schema, `${name}.`);
}

/** A table of fields or parameters. Two columns, so that it is read without scrolling on a phone. */
export function SchemaTable({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  return (
    <table class="fields">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <FieldRow key={index} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function FieldRow({ row: { name, schema, isRequired, description, place } }: { readonly row: Row }) {
  const limits = limitsOf(schema.items ?? schema);
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        <span class="fields__type">
          <TypeName schema={schema} />
          {place !== undefined && `, ${place}`}
        </span>
        {isRequired && <span class="fields__required">required</span>}
      </th>
      <td>
        {description !== undefined && (
          <p>
            <Inline text={description} />
          </p>
        )}
        <Values values={valuesOf(schema.items ?? schema)} />
        {limits.length > 0 && (
          <p class="fields__limits">
            <Inline text={limits.join('; ')} />
          </p>
        )}
      </td>
    </tr>
  );
}

/** The type as words, with links to the schemas that have a name. */
export function TypeName({ schema }: { readonly schema: Schema }): ComponentChildren {
  if (schema.$ref !== undefined) return <a href={`#schema-${nameIn(schema.$ref)}`}>{nameIn(schema.$ref)}</a>;
  if (schema.oneOf !== undefined) return 'one of several objects';
  if (schema.items === undefined) return typeOf(schema);
  return (
    <>
      list of <TypeName schema={schema.items} />
    </>
  );
}

export function Values({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <p class="fields__values">
      {values.length === 1 ? 'Always ' : 'One of '}
      <Inline text={values.map((value) => `\`${value}\``).join(', ')} />
    </p>
  );
}
