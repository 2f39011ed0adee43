import { ActForm } from '../../forms/act-form';
import { SelectField, TextField } from '../../forms/fields';
import { nameOfPoint, pointAddress, type PointProps } from './held';

/** Heard in a time slot, without a vote; a quality and never a name. */
export function InviteForm(props: PointProps) {
  const { item, visit } = props;
  return (
    <ActForm
      action={`${pointAddress(props)}/entendre`}
      id={`entendre-${item.id}`}
      submit="Noter la personne à entendre"
      about={nameOfPoint(item)}
      kind="secondary"
      sentByScript
    >
      <SelectField
        id={`champ-entendre-${item.id}`}
        name="quality"
        label="Qui est entendu"
        hint="Sans voix, et hors de la salle quand on délibère (CRPA R.133-6)."
        options={visit.labels.all('GuestQuality')}
      />
      <div class="console-votes">
        <TextField id={`champ-de-${item.id}`} name="expectedFrom" label="De" hint="14 h 30" maxLength={7} />
        <TextField id={`champ-a-${item.id}`} name="expectedUntil" label="À" hint="14 h 45" maxLength={7} />
      </div>
    </ActForm>
  );
}
