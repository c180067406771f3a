import type { Change, Condition, Range, Scalar } from './table.ts';

/** Builds an expression with placeholders for all names and values, so that it never clashes with a reserved word. */
export class Expression {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, unknown> = {};
  readonly #nameOf = new Map<string, string>();

  name(attribute: string): string {
    return attribute
      .split('.')
      .map((part) => {
        const known = this.#nameOf.get(part);
        if (known !== undefined) return known;
        const alias = `#n${this.#nameOf.size}`;
        this.#nameOf.set(part, alias);
        this.names[alias] = part;
        return alias;
      })
      .join('.');
  }

  value(value: unknown): string {
    const alias = `:v${Object.keys(this.values).length}`;
    this.values[alias] = value;
    return alias;
  }

  condition(condition: Condition): string {
    if ('absent' in condition) return `attribute_not_exists(${this.name(condition.absent)})`;
    if ('equals' in condition) return this.#compare(condition.equals, '=');
    if ('atMost' in condition) return this.#compare(condition.atMost, '<=');
    if ('below' in condition) return this.#compare(condition.below, '<');
    const [parts, word] = 'all' in condition ? [condition.all, ' AND '] : [condition.any, ' OR '];
    return `(${parts.map((part) => this.condition(part)).join(word)})`;
  }

  change({ set = {}, remove = [] }: Change): string {
    const present = Object.entries(set).filter(([, value]) => value !== undefined);
    const sets = present.map(([attribute, value]) => `${this.name(attribute)} = ${this.value(value)}`);
    const drops = remove.map((attribute) => this.name(attribute));
    return [sets.length > 0 ? `SET ${sets.join(', ')}` : '', drops.length > 0 ? `REMOVE ${drops.join(', ')}` : '']
      .filter((clause) => clause !== '')
      .join(' ');
  }

  range({ name, from, to, prefix }: Range): string {
    const attribute = this.name(name);
    if (prefix !== undefined) return `begins_with(${attribute}, ${this.value(prefix)})`;
    if (from !== undefined && to !== undefined) return `${attribute} BETWEEN ${this.value(from)} AND ${this.value(to)}`;
    if (from !== undefined) return `${attribute} >= ${this.value(from)}`;
    return `${attribute} <= ${this.value(to)}`;
  }

  #compare(pairs: Readonly<Record<string, Scalar>>, operator: '=' | '<=' | '<'): string {
    return Object.entries(pairs)
      .map(([attribute, value]) => `${this.name(attribute)} ${operator} ${this.value(value)}`)
      .join(' AND ');
  }
}
