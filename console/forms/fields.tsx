import type { ComponentProps } from 'preact';
import { Checkboxes, Checkbox, DateInput, Input, Radios, Select, Textarea } from '../elements';
import { frenchDate, writtenDate } from '../shell/written-date';
import { useTyped } from './act-form';
import { bound, boundAll, type Named } from './field-props';

type Own<T> = Omit<Named, 'label'> & { stored?: string | null } & Omit<T, 'id' | 'name' | 'value' | 'error'>;
type OwnList<T> = Omit<Named, 'label'> & { stored?: readonly string[] } & Omit<T, 'id' | 'name' | 'values' | 'error'>;

/** Fields of an act, as they are stored, or as they were typed when the act was refused. */
export const TextField = ({ stored, name, id, ...rest }: Own<ComponentProps<typeof Input>>) => (
  <Input {...rest} {...bound({ name, id, label: rest.label }, stored)} />
);

export const TextAreaField = ({ stored, name, id, ...rest }: Own<ComponentProps<typeof Textarea>>) => (
  <Textarea {...rest} {...bound({ name, id, label: rest.label }, stored)} />
);

/** Dates are shown in the French order, and taken as typed: « 14/02/1999 », « 02/1999 », « 1999 », « 14 février 1999 ». */
export function DateField({ stored, name, id, ...rest }: Own<ComponentProps<typeof DateInput>>) {
  const date = stored ? writtenDate(stored) : null;
  return <DateInput {...rest} {...bound({ name, id, label: rest.label }, date ? frenchDate(date) : stored)} />;
}

export const SelectField = ({ stored, name, id, ...rest }: Own<ComponentProps<typeof Select>>) => (
  <Select {...rest} {...bound({ name, id, label: rest.label }, stored)} />
);

export const RadioField = ({ stored, name, id, ...rest }: Own<ComponentProps<typeof Radios>>) => (
  <Radios {...rest} {...bound({ name, id, label: rest.label }, stored)} />
);

export const CheckboxesField = ({ stored, name, id, ...rest }: OwnList<ComponentProps<typeof Checkboxes>>) => (
  <Checkboxes {...rest} {...boundAll({ name, id, label: rest.label }, stored)} />
);

/** One box: `on` when ticked. */
export function CheckboxField({
  name,
  id,
  stored,
  ...rest
}: Omit<Named, 'label'> & { stored?: boolean } & Omit<
    ComponentProps<typeof Checkbox>,
    'id' | 'name' | 'checked' | 'error'
  >) {
  const { values, error, id: found } = boundAll({ name, id, label: rest.label }, stored ? ['on'] : []);
  return <Checkbox {...rest} id={found} name={name} checked={values.includes('on')} error={error} />;
}

/** What the API needs back as it was read: versions, ids. A refused form keeps what it first held. */
export const Hidden = ({ name, value }: { name: string; value: string | number | null | undefined }) => (
  <input
    type="hidden"
    name={name}
    value={bound({ name }, value === null || value === undefined ? '' : String(value)).value}
  />
);

/**
 * The version that was read. When another has written meanwhile, the page shows theirs beside what was typed, and sending again is
 * then a choice: the new version goes with it.
 */
export function Version({ value, name = 'expectedVersion' }: { value: number; name?: string }) {
  const typed = useTyped();
  const conflict = typed?.refusals.some(({ code }) => code === 'VERSION_CONFLICT');
  const held = typed && !conflict && typed.fields.has(name) ? typed.fields.text(name) : String(value);
  return <input type="hidden" name={name} value={held} />;
}
