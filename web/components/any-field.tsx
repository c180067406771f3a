import type { ComponentChildren } from 'preact';
import type { Lang } from '../../lambdas/kernel/lang.ts';
import { common } from '../words/common.ts';
import { Checkboxes } from './checkboxes.tsx';
import { Radios } from './radios.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

export type Option = { readonly value: string; readonly label: string };

/** A field as data: its kind of control, and the choices if it has any. */
export type ShownField = {
  readonly name: string;
  readonly label: string;
  readonly control: 'area' | 'line' | 'number' | 'date' | 'select' | 'radios' | 'tick';
  readonly optional?: true | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Digits of a number that is longer than others. */
  readonly width?: 3 | 10;
  /** Lines of an area that is to be lower than others. */
  readonly rows?: number;
};

const DATE_WIDTH = 10;

/** The field of a form that is described by data. */
export function AnyField({ lang, field }: { readonly lang: Lang; readonly field: ShownField }): ComponentChildren {
  const { control, options = [], optional = false, rows, width = 3, ...shared } = field;
  const { name, label, value, error } = shared;
  switch (control) {
    case 'area':
      return <TextArea {...{ ...shared, lang, optional, ...(rows !== undefined && { rows }) }} />;
    case 'select':
      return <Select {...{ ...shared, optional }} items={[{ value: '', label: common.choose[lang] }, ...options]} />;
    case 'radios':
      return <Radios {...{ name, value, error }} legend={label} items={options} />;
    case 'tick':
      return (
        <Checkboxes {...{ name, error }} legend="" items={[{ value: 'yes', label }]} values={value ? ['yes'] : []} />
      );
    case 'number':
      return <TextField {...{ ...shared, optional }} width={width} inputMode="numeric" />;
    case 'date':
      return <TextField {...shared} width={DATE_WIDTH} hint="2026-12-31" />;
    case 'line':
      return <TextField {...{ ...shared, optional }} />;
  }
}
