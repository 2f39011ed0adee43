import { Badge, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxField, DateField, Hidden, SelectField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';
import type { Body, BodyProps } from './body';

type Seat = Body['vacantSeats'][number];

/** Seats that the texts name and nobody holds: what the composition lacks, and what one act would fill. */
export function VacantSeats(props: BodyProps & { appoints: boolean }) {
  const { body, appoints } = props;
  if (body.vacantSeats.length === 0) return <Empty>Chaque siège que les textes nomment est pourvu.</Empty>;
  return (
    <>
      <ul class="console-list">
        {body.vacantSeats.map((seat) => (
          <li>
            <SeatLine seat={seat} body={body} />
          </li>
        ))}
      </ul>
      {appoints && <AppointSeveralForm {...props} />}
    </>
  );
}

const formationOf = (body: Body, seat: Seat) =>
  body.reference.formations.find(({ code }) => code === seat.formation)?.name ?? '';

function SeatLine({ seat: { seat, count, vacantFrom, ...rest }, body }: { seat: Seat; body: Body }) {
  const { labels } = useVisit();
  return (
    <>
      <strong>{capital(seat.quality)}</strong> {count > 1 && <Badge small plain>{`${count} sièges`}</Badge>}{' '}
      <Badge kind="warning" small>
        {vacantFrom ? `Vacant le ${day(vacantFrom)}` : 'Vacant'}
      </Badge>
      <span class="console-list__more">
        {formationOf(body, { seat, count, vacantFrom, ...rest })}, {labels.of('MemberCategory', seat.category)},{' '}
        {seat.voting ? 'voix délibérative' : 'voix consultative'} ({seat.article}).
        {seat.uncertain && ' Son rang dans le texte n’a pas été vu : l’arrêté préfectoral décide.'}
      </span>
    </>
  );
}

/** One line for each empty seat, as the texts name it: whoever is chosen is appointed by the one act below. */
function AppointSeveralForm({ body, place, visit: { asked, typed } }: BodyProps & { appoints: boolean }) {
  const action = `/${asked.params.departement}/instances/${body.kind}/membres/designer`;
  const seats = body.vacantSeats.flatMap((seat) => Array.from({ length: seat.count }, () => seat));
  const names = new Map(place.mandates.nodes.map(({ id, account }) => [id, account.name]));
  return (
    <Details summary="Désigner les membres que nomme un arrêté" open={typed?.action === action}>
      <p>
        Cochez les sièges que l’acte pourvoit, et précisez chaque qualité. Les membres désignés sont convoqués aux
        séances à venir, et lisent par leur mandat quand ils en ont un.
      </p>
      <ActForm action={action} id="designer" apart submit="Désigner les membres">
        <Hidden name="bodyId" value={body.id} />
        {seats.map((seat, index) => (
          <SeatFields seat={seat} index={index} formation={formationOf(body, seat)} names={names} />
        ))}
        <TextField name="actReference" label="Acte qui les désigne" hint="Référence de l’arrêté." maxLength={200} />
        <DateField name="actDate" label="Date de cet acte" partial={false} />
        <DateField name="appointedOn" label="Désignés le" hint="Vide : aujourd’hui." partial={false} />
        <DateField
          name="validUntil"
          label="Jusqu’au"
          hint="Pour qui ne siège pas de droit. Vide : trois ans (CASF R.121-12-7)."
          partial={false}
        />
      </ActForm>
    </Details>
  );
}

interface SeatFieldsProps {
  seat: Seat;
  index: number;
  formation: string;
  names: ReadonlyMap<string, string>;
}

function SeatFields({ seat: { seat, formation: code, mandateIds }, index, formation, names }: SeatFieldsProps) {
  return (
    <fieldset class="console-fieldset">
      <legend class="console-fieldset__legend">
        {capital(seat.quality)} <span class="fr-hint-text">{formation}</span>
      </legend>
      <Hidden name={`seat-${index}`} value={[code, seat.role, seat.category, seat.voting].join(' ')} />
      <CheckboxField name={`chosen-${index}`} label="L’acte pourvoit ce siège" />
      <TextField name={`quality-${index}`} label="Qualité" stored={seat.quality} maxLength={200} />
      <SelectField
        name={`mandateId-${index}`}
        label="Mandat de la personne"
        placeholder="Sans compte, sur papier"
        options={mandateIds.map((id) => ({ value: id, label: names.get(id) ?? 'Mandat de ce siège' }))}
      />
    </fieldset>
  );
}
