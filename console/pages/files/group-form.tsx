import { Alert, FieldSet, Masked } from '../../elements';
import { ActForm, useTyped } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import type { Fault } from './field-hints';
import type { GroupFile } from './group.page';
import type { GroupView } from './group-reading';
import { groupAddresses, groupCode, sheetForm, type WrittenGroup } from './sheet-form';
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
  const { labels } = useVisit();
  const typed = useTyped();
  const withheld = new Set<string>('withheld' in view ? view.withheld : []);
  const names = Object.keys(sheetForm[group]);
  const open = names.filter((name) => !withheld.has(groupCode(name)));
  const stored: Record<string, Held> = Object.fromEntries(
    open.map((name) => [name, heldOf(sheetForm[group][name]!, (view as unknown as Record<string, never>)[name])]),
  );
  const fault = faultsOf(file, group);
  // The coded sex reads UNKNOWN where nothing was written.
  if (fault('sex')) stored.sex = [];
  const blocks = [
    { minimised: true, legend: 'Lu aussi par les membres à qui quelques champs seulement de ce groupe sont ouverts' },
    { minimised: false, legend: 'Lu seulement par ceux à qui ce groupe est ouvert en entier' },
  ];
  return (
    <>
      <ReadBefore values={stored} />
      {hasConflict(typed) && <Conflict />}
      {blocks
        .map(({ minimised, legend }) => ({
          legend,
          names: open.filter((name) => sheetForm[group][name]!.minimised === minimised),
        }))
        .filter(({ names }) => names.length > 0)
        .map((block) => (
          <FieldSet legend={block.legend}>
            {block.names.map((name) => (
              <SheetInput group={group} name={name} stored={stored[name]!} fault={fault(name)} />
            ))}
          </FieldSet>
        ))}
      {withheld.size > 0 && (
        <Masked
          reason={`${names
            .filter((name) => !open.includes(name))
            .map((name) => fieldLabel(labels, group, name))
            .join(', ')}. Ces champs ne changent pas quand vous enregistrez.`}
        />
      )}
    </>
  );
}

/** What the completeness says of a field: what blocks the submission, then what is recommended. */
function faultsOf({ completeness }: GroupFile, group: WrittenGroup): (name: string) => Fault | undefined {
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
