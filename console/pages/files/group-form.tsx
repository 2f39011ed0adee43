import type { VNode } from 'preact';
import { Alert, FieldSet, Masked } from '../../elements';
import { ActForm, useTyped } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import type { Fault } from './field-hints';
import type { GroupFile } from './group';
import type { GroupView } from './group-reading';
import { groupAddresses, groupCode, sheetForm, teamGroups, type SheetGroup, type WrittenGroup } from './sheet-form';
import { hasConflict, SheetInput } from './sheet-input';
import { READ_BEFORE, fingerprintsOf, heldOf, type Held } from './typed-values';
import { fieldLabel } from './words';

interface GroupFormProps {
  /** Of the file. */
  address: string;
  file: GroupFile;
  group: WrittenGroup;
  view: GroupView;
}

/** Every field of a group that this reader sees; saved as one types, or by the button. */
export function GroupForm(props: GroupFormProps) {
  const { address, file, group } = props;
  const version = file.writtenGroups.find((each) => each.group === groupCode(group))?.version ?? 0;
  return (
    <ActForm action={`${address}/groupes/${groupAddresses[group]}`} submit="Enregistrer" autosave>
      <Version value={version} />
      <Fields {...props} />
      <p class="console-saving" role="status" data-autosave-state />
    </ActForm>
  );
}

function Fields({ file, group, view }: GroupFormProps) {
  const typed = useTyped();
  const withheld = new Set<string>('withheld' in view ? view.withheld : []);
  const open = Object.keys(sheetForm[group]).filter((name) => !withheld.has(groupCode(name)));
  const fault = faultsOf(file, group);
  const stored: Record<string, Held> = Object.fromEntries(
    open.map((name) => [name, heldOf(sheetForm[group][name]!, (view as unknown as Record<string, never>)[name])]),
  );
  return (
    <>
      <ReadBefore values={stored} />
      {hasConflict(typed) && <Conflict />}
      {blocks.map(({ minimised, legend }) => (
        <Block legend={teamGroups.includes(group) ? TEAM_ALONE : legend}>
          {open
            .filter((name) => sheetForm[group][name]!.minimised === minimised)
            .map((name) => (
              <SheetInput group={group} name={name} stored={stored[name]!} fault={fault(name)} />
            ))}
        </Block>
      ))}
      <Withheld group={group} open={open} />
    </>
  );
}

const blocks = [
  { minimised: true, legend: 'Lu aussi par les membres à qui quelques champs seulement de ce groupe sont ouverts' },
  { minimised: false, legend: 'Lu seulement par ceux à qui ce groupe est ouvert en entier' },
];

const TEAM_ALONE = 'Lu par votre équipe seule : ni votre responsable, ni une instance, même en urgence';

const Block = ({ legend, children }: { legend: string; children: VNode[] }) =>
  children.length > 0 ? <FieldSet legend={legend}>{children}</FieldSet> : null;

function Withheld({ group, open }: { group: WrittenGroup; open: readonly string[] }) {
  const { labels } = useVisit();
  const names = Object.keys(sheetForm[group]).filter((name) => !open.includes(name));
  if (names.length === 0) return null;
  const listed = names.map((name) => fieldLabel(labels, group, name)).join(', ');
  return <Masked reason={`${listed}. Ces champs ne changent pas quand vous enregistrez.`} />;
}

/** The coded sex reads UNKNOWN where nothing was written: its own team, told by the completeness, reads that it is empty. */
export const asWritten = (file: Pick<GroupFile, 'completeness'>, group: SheetGroup, view: GroupView): GroupView =>
  group === 'identity' && 'sex' in view && faultsOf(file, group)('sex') ? { ...view, sex: null } : view;

/** What the completeness says of a field: what blocks the submission, then what is recommended. */
export function faultsOf(
  { completeness }: Pick<GroupFile, 'completeness'>,
  group: SheetGroup,
): (name: string) => Fault | undefined {
  return (name) => {
    const blocking = completeness?.missing.find(({ path }) => path?.join('.') === `${group}.${name}`);
    const rule = `FIELD_${groupCode(group)}_${groupCode(name)}`;
    const recommended = completeness?.warnings.find((warning) => warning.rule === rule);
    return blocking ?? (recommended && { code: 'RECOMMENDED', message: recommended.message });
  };
}

/** Fingerprints of what was read: a form that comes back keeps its own, but where another has written meanwhile. */
function ReadBefore({ values }: { values: Readonly<Record<string, Held>> }) {
  const typed = useTyped();
  const before = hasConflict(typed) ? null : typed?.fields.optional(READ_BEFORE);
  return <input type="hidden" name={READ_BEFORE} value={before ?? fingerprintsOf(values)} />;
}

const Conflict = () => (
  <Alert kind="warning" small title="Ce groupe a été modifié entre-temps. Rien de ce que vous avez écrit n’est perdu.">
    <p>
      Les champs que vous n’aviez pas touchés montrent maintenant ce qui est enregistré. Pour les autres, les deux
      textes sont côte à côte{'\u00a0'}: corrigez, ou gardez ce qui est enregistré, puis enregistrez.
    </p>
  </Alert>
);
