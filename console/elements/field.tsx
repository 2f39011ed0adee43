import type { ComponentChildren } from 'preact';
import { classes } from './classes';

/** What each field takes. */
export interface FieldProps {
  /** Unique in its page; errors lead to it. */
  id: string;
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
  /** The act is refused without it: said in words beside the label. */
  required?: boolean;
  disabled?: boolean;
  autocomplete?: string;
  /** Id of its form, where it stands outside of it. */
  form?: string;
}

export const messagesId = (id: string) => `${id}-messages`;

/** Attributes that tie a field to what is said of it. */
export function tied({ id, error, required }: Pick<FieldProps, 'id' | 'error' | 'required'>) {
  return {
    'aria-describedby': messagesId(id),
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  };
}

export function LabelText({ label, hint, required }: Pick<FieldProps, 'label' | 'hint' | 'required'>) {
  return (
    <>
      {label}
      {required && <span class="console-required"> (obligatoire)</span>}
      {hint && <span class="fr-hint-text">{hint}</span>}
    </>
  );
}

/** Where the error is, and where a script may write one. */
export function Messages({ id, error }: Pick<FieldProps, 'id' | 'error'>) {
  return (
    <div class="fr-messages-group" id={messagesId(id)} aria-live="polite">
      {error && <p class="fr-message fr-message--error">{error}</p>}
    </div>
  );
}

interface FieldFrameProps extends FieldProps {
  kind: 'input' | 'select' | 'upload';
  children: ComponentChildren;
}

/** Label, field, messages: in this order for the eye and for the ear. */
export function FieldFrame({ kind, id, label, hint, error, required, disabled, children }: FieldFrameProps) {
  const group = `fr-${kind}-group`;
  return (
    <div class={classes(group, error && `${group}--error`, disabled && `${group}--disabled`)}>
      <label class="fr-label" for={id}>
        <LabelText label={label} hint={hint} required={required} />
      </label>
      {children}
      <Messages id={id} error={error} />
    </div>
  );
}
