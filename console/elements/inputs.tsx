import type { ComponentChildren } from 'preact';
import { FieldFrame, tied, type FieldProps } from './field';

export interface InputProps extends FieldProps {
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'number' | 'time' | 'date' | 'month' | 'search' | 'password' | 'url';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  /** Names of persons are written in their own script and direction. */
  dir?: 'auto';
  /** Language of what is typed, where it is not the page's. */
  lang?: string;
}

export function Input({ type = 'text', value = '', ...props }: InputProps) {
  const { id, name, form, disabled, autocomplete, inputMode, maxLength, min, max, dir, lang } = props;
  return (
    <FieldFrame kind="input" {...props}>
      <input
        class="fr-input"
        {...{ id, name, form, type, value, disabled, inputMode, maxLength, min, max, dir, lang }}
        autocomplete={autocomplete ?? 'off'}
        {...tied(props)}
      />
    </FieldFrame>
  );
}

interface DateInputProps extends Omit<FieldProps, 'hint'> {
  value?: string;
  hint?: ComponentChildren;
  /** A date of somebody's life may be known by its month or its year. */
  partial?: boolean;
}

/** One text in the French order: a day chosen in a calendar is slower than a day typed, and may not be partial. */
export function DateInput({ hint, partial = true, ...props }: DateInputProps) {
  const shape = partial ? 'jj/mm/aaaa, ou mm/aaaa, ou aaaa si vous ne savez pas mieux' : 'jj/mm/aaaa';
  return (
    <Input
      {...props}
      inputMode="text"
      maxLength={30}
      hint={
        <>
          {hint && <>{hint} </>}
          {shape}
        </>
      }
    />
  );
}

export interface TextareaProps extends FieldProps {
  value?: string;
  rows?: number;
  maxLength?: number;
  dir?: 'auto';
}

export function Textarea({ value = '', rows = 5, ...props }: TextareaProps) {
  const { id, name, form, disabled, autocomplete, maxLength, dir } = props;
  return (
    <FieldFrame kind="input" {...props}>
      <textarea
        class="fr-input"
        {...{ id, name, form, rows, disabled, maxLength, dir, value }}
        autocomplete={autocomplete ?? 'off'}
        {...tied(props)}
      />
    </FieldFrame>
  );
}

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends FieldProps {
  value?: string;
  options: readonly (Option | { group: string; options: readonly Option[] })[];
  /** What stands there before a choice; null: a choice is always made. */
  placeholder?: string | null;
}

export function Select({ value = '', options, placeholder = 'Choisir', ...props }: SelectProps) {
  const { id, name, form, disabled, autocomplete } = props;
  const choice = (option: Option) => (
    <option value={option.value} selected={option.value === value} disabled={option.disabled}>
      {option.label}
    </option>
  );
  return (
    <FieldFrame kind="select" {...props}>
      <select class="fr-select" {...{ id, name, form, disabled }} autocomplete={autocomplete ?? 'off'} {...tied(props)}>
        {placeholder !== null && (
          <option value="" selected={value === ''}>
            {placeholder}
          </option>
        )}
        {options.map((option) =>
          'group' in option ? <optgroup label={option.group}>{option.options.map(choice)}</optgroup> : choice(option),
        )}
      </select>
    </FieldFrame>
  );
}

export interface FileInputProps extends FieldProps {
  /** Media types and endings, as a browser reads them: "image/*,.pdf". */
  accept?: string;
  multiple?: boolean;
  /** A telephone opens its camera: `environment` is the one on its back. */
  capture?: 'environment' | 'user';
}

export function FileInput(props: FileInputProps) {
  const { id, name, disabled, accept, multiple, capture } = props;
  return (
    <FieldFrame kind="upload" {...props}>
      <input class="fr-upload" type="file" {...{ id, name, disabled, accept, multiple, capture }} {...tied(props)} />
    </FieldFrame>
  );
}
