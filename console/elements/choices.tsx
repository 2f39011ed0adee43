import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { LabelText, Messages, messagesId, tied, type FieldProps } from './field';

export interface Choice {
  value: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  disabled?: boolean;
}

interface ChoicesProps extends Omit<FieldProps, 'autocomplete'> {
  options: readonly Choice[];
  inline?: boolean;
  small?: boolean;
}

interface FrameProps extends Pick<ChoicesProps, 'id' | 'label' | 'hint' | 'error' | 'required' | 'disabled'> {
  radio?: boolean;
  children: ComponentChildren;
}

/** A question with its answers: the question is read before each of them. */
function ChoicesFrame({ id, label, hint, error, required, disabled, radio, children }: FrameProps) {
  const legend = `${id}-legende`;
  return (
    <fieldset
      class={classes('fr-fieldset', error && 'fr-fieldset--error')}
      id={id}
      tabIndex={-1}
      role={radio ? 'radiogroup' : undefined}
      aria-labelledby={`${legend} ${messagesId(id)}`}
      aria-required={radio && required ? 'true' : undefined}
      aria-invalid={radio && error ? 'true' : undefined}
      disabled={disabled}
    >
      <legend class="fr-fieldset__legend fr-fieldset__legend--regular" id={legend}>
        <LabelText label={label} hint={hint} required={required} />
      </legend>
      {children}
      <Messages id={id} error={error} />
    </fieldset>
  );
}

function Answer({ kind, small, ...box }: BoxProps & { kind: 'radio' | 'checkbox'; small?: boolean }) {
  const { id, name, value, checked, label, hint, disabled } = box;
  return (
    <div class={classes(`fr-${kind}-group`, small && `fr-${kind}-group--sm`)}>
      <input type={kind} {...{ id, name, value, checked, disabled }} />
      <label class="fr-label" for={id}>
        <LabelText label={label} hint={hint} />
      </label>
    </div>
  );
}

interface BoxProps extends Choice {
  id: string;
  name: string;
  checked: boolean;
}

function Answers({
  kind,
  props,
  holds,
}: {
  kind: 'radio' | 'checkbox';
  props: ChoicesProps;
  holds(value: string): boolean;
}) {
  const { id, name, options, inline, small } = props;
  return (
    <>
      {options.map((option) => (
        <div class={classes('fr-fieldset__element', inline && 'fr-fieldset__element--inline')}>
          <Answer
            {...option}
            kind={kind}
            small={small}
            name={name}
            id={`${id}-${option.value}`}
            checked={holds(option.value)}
          />
        </div>
      ))}
    </>
  );
}

/** One answer of several. */
export function Radios({ value = '', ...props }: ChoicesProps & { value?: string }) {
  return (
    <ChoicesFrame {...props} radio>
      <Answers kind="radio" props={props} holds={(each) => each === value} />
    </ChoicesFrame>
  );
}

/** As many answers as one likes, under one name. */
export function Checkboxes({ values = [], ...props }: ChoicesProps & { values?: readonly string[] }) {
  return (
    <ChoicesFrame {...props}>
      <Answers kind="checkbox" props={props} holds={(each) => values.includes(each)} />
    </ChoicesFrame>
  );
}

interface CheckboxProps extends Omit<FieldProps, 'autocomplete'> {
  checked?: boolean;
  /** What is sent when ticked. */
  value?: string;
  small?: boolean;
}

/** Yes when ticked. */
export function Checkbox({ checked = false, value = 'on', small, ...props }: CheckboxProps) {
  const { id, name, label, hint, error, required, disabled } = props;
  return (
    <div class={classes('fr-checkbox-group', small && 'fr-checkbox-group--sm', error && 'fr-checkbox-group--error')}>
      <input type="checkbox" {...{ id, name, value, checked, disabled }} {...tied(props)} />
      <label class="fr-label" for={id}>
        <LabelText label={label} hint={hint} required={required} />
      </label>
      <Messages id={id} error={error} />
    </div>
  );
}

interface FieldSetProps {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  id?: string;
  error?: string;
  children: ComponentChildren;
}

/** Fields that go together. */
export function FieldSet({ legend, hint, id, error, children }: FieldSetProps) {
  return (
    <fieldset
      class={classes('console-fieldset', error && 'console-fieldset--error')}
      id={id}
      tabIndex={id ? -1 : undefined}
    >
      <legend class="console-fieldset__legend">
        <LabelText label={legend} hint={hint} />
      </legend>
      {error && <p class="fr-message fr-message--error">{error}</p>}
      {children}
    </fieldset>
  );
}
