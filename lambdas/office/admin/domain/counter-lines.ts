/** A counter as it is typed: its name in addresses, then what people read (`quay-1 Quầy số 1`). */
export type CounterLine = { readonly counter: string; readonly name: string };

/** The counters of a text, one in each line; empty lines are left out. */
export const counterLines = (text: string): readonly CounterLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [counter = '', ...name] = line.split(/[\s|:]+/);
      return { counter, name: name.join(' ') };
    });
