import { Checkboxes, Empty, Input, Radios, Select, Textarea } from '../../elements';
import { useTyped } from '../../forms/act-form';
import { useVisit } from '../../http/context';
import type { Typed } from '../../http/visit';
import type { Labels } from '../../shell/labels';
import { countries } from '../../shell/countries';
import { fieldHint, type Fault } from './field-hints';
import { reasonFor, sheetForm, type FieldForm, type SheetGroup } from './sheet-form';
import { KEEP_THEIRS, heldIn, isChanged, isSame, type Held } from './typed-values';
import { fieldLabel, valueWords } from './words';

interface SheetInputProps {
  group: SheetGroup;
  name: string;
  /** What is written now. */
  stored: Held;
  /** What the completeness says of it. */
  fault?: Fault;
}

/** A field of a group, with what another wrote meanwhile beside what was typed. */
export function SheetInput({ group, name, stored, fault }: SheetInputProps) {
  const { labels } = useVisit();
  const typed = useTyped();
  const form = sheetForm[group][name]!;
  const held = shown(typed, name, stored);
  const refusal = typed?.refusals.find(({ path, acknowledge }) => !acknowledge && path?.at(-1) === name);
  const field = {
    id: `champ-${name}`,
    name,
    label: fieldLabel(labels, group, name),
    hint: fieldHint(form, name, fault),
    error: refusal?.message ?? (!typed && fault?.code === 'INVALID_VALUE' ? fault.message : undefined),
  };
  const theirs = hasConflict(typed) && !isSame(held, stored);
  return (
    <div class="console-field">
      <Asked
        group={group}
        form={form}
        field={field}
        held={held}
        choices={choices(labels, { group, name, form, held })}
      />
      {theirs && <Theirs group={group} name={name} stored={stored} />}
    </div>
  );
}

export const hasConflict = (typed: Typed | null): boolean =>
  typed?.refusals.some(({ code }) => code === 'VERSION_CONFLICT') ?? false;

/** What was typed; where another has written meanwhile, a field that was left alone shows what they wrote. */
function shown(typed: Typed | null, name: string, stored: Held): Held {
  if (!typed?.fields.has(name)) return stored;
  if (hasConflict(typed) && !isChanged(typed.fields, name)) return stored;
  return heldIn(typed.fields, name);
}

function Theirs({ group, name, stored }: Pick<SheetInputProps, 'group' | 'name' | 'stored'>) {
  const { labels } = useVisit();
  const form = sheetForm[group][name]!;
  const words = stored.map((each) =>
    valueWords(labels, group, name, form, form.kind === 'yesNo' ? each === 'true' : each),
  );
  const id = `garder-${name}`;
  return (
    <div class="console-theirs">
      <p>
        Enregistré entre-temps dans un autre onglet, ou par quelqu’un d’autre{'\u00a0'}:{' '}
        {words.length > 0 ? <Quoted words={words.join(', ')} /> : <Empty inline>champ vidé</Empty>}
      </p>
      <div class="fr-checkbox-group fr-checkbox-group--sm">
        <input type="checkbox" id={id} name={KEEP_THEIRS} value={name} />
        <label class="fr-label" for={id}>
          Garder ce qui est enregistré, plutôt que ce que j’ai écrit ci-dessus
        </label>
      </div>
    </div>
  );
}

const Quoted = ({ words }: { words: string }) => (
  <span class="console-typed">
    «{'\u00a0'}
    <bdi>{words}</bdi>
    {'\u00a0'}»
  </span>
);

interface Choosing {
  group: SheetGroup;
  name: string;
  form: FieldForm;
  held: Held;
}

const YES_NO = [
  { value: 'true', label: 'Oui' },
  { value: 'false', label: 'Non' },
];

/** The answers of a closed list; a value that is none of them stays, so that it is seen and not lost. */
function choices(labels: Labels, { group, name, form, held }: Choosing): { value: string; label: string }[] {
  if (form.kind === 'yesNo') return YES_NO;
  const known = form.kind === 'country' ? [...countries] : labels.all(`${group}.${name}`);
  const odd = held.filter((value) => !known.some((each) => each.value === value));
  return [...known, ...odd.map((value) => ({ value, label: `${value} (réponse hors liste)` }))];
}

interface AskedProps {
  group: SheetGroup;
  form: FieldForm;
  field: { id: string; name: string; label: string; hint?: preact.JSX.Element; error?: string };
  held: Held;
  choices: { value: string; label: string }[];
}

const FEW = 4;
const NONE = { value: '', label: 'Non renseigné' };

function Asked({ group, form: { kind }, field, held, choices: options }: AskedProps) {
  const value = held[0] ?? '';
  switch (kind) {
    case 'text':
      return <Textarea {...field} value={value} rows={6} dir="auto" />;
    case 'address':
      return <Textarea {...field} value={value} rows={4} dir="auto" />;
    case 'email':
      return <Input {...field} value={value} type="email" />;
    case 'telephone':
      return <Input {...field} value={value} type="tel" />;
    case 'year':
    case 'count':
      return <Input {...field} value={value} inputMode="numeric" />;
    case 'codes':
      return (
        <>
          <input type="hidden" name={field.name} value="" />
          <Checkboxes {...field} values={held} options={options} small />
        </>
      );
    case 'yesNo':
      return <Radios {...field} value={value} options={[...options, NONE]} inline small />;
    case 'code':
    case 'country':
      if (reasonFor(group, field.name))
        return <Select {...field} value={value} options={options} placeholder="Sans objet" />;
      return options.length <= FEW ? (
        <Radios {...field} value={value} options={[...options, NONE]} inline small />
      ) : (
        <Select {...field} value={value} options={options} placeholder="Non renseigné" />
      );
    default:
      return <Input {...field} value={value} dir="auto" />;
  }
}
