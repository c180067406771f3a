import { Button } from './button.tsx';
import { Hidden } from './hidden.tsx';
import { TextField } from './text-field.tsx';

type Props = {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  /** What the page is asked for besides. */
  readonly hidden?: Readonly<Record<string, string>>;
};

/** Opens what has this code; the shortcut `/` leads here. */
export const FindByCode = ({ action, label, button, hidden = {} }: Props) => (
  <form method="get" action={action} class="office-tools__form">
    <Hidden fields={hidden} />
    <div data-key="/">
      <TextField name="ma" label={label} width={20} autoComplete="off" />
    </div>
    <Button secondary>{button}</Button>
  </form>
);
