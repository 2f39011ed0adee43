import { Details } from '../../elements';
import { ActForm, RefusalsOf } from '../../forms/act-form';
import { CheckboxesField, SelectField, Version } from '../../forms/fields';
import type { Visit } from '../../http/visit';
import { day, hour, weekday } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import type { Place, Sitting } from './calendar';
import { keepsSecretariat } from './secretariat';

interface SeveralProps {
  sittings: readonly Sitting[];
  place: Place;
  visit: Visit;
}

/** Sittings to come that the reader's own secretariat has fixed and not convened yet, in one gesture. */
export function ConveneSeveral({ sittings, place, visit }: SeveralProps) {
  const { asked, labels, shell, typed } = visit;
  const departement = asked.params.departement!;
  const action = `/${departement}/seances/convoquer`;
  const refusedTitle = 'Celles-ci ne sont pas convoquées';
  const own = new Set(place.bodies.filter((body) => keepsSecretariat(shell, body)).map(({ id }) => id));
  const planned = sittings.filter(({ status, body }) => status === 'PLANNED' && own.has(body.id));
  if (planned.length < 2 || !mayAct(shell, departement, 'conveneSession'))
    return <RefusalsOf {...{ action, refusedTitle }} />;
  return (
    <Details summary="Convoquer plusieurs séances à la fois" open={typed?.action === action}>
      <ActForm
        action={action}
        submit="Convoquer aux séances choisies"
        confirm={
          'Pour chaque séance choisie, un message part à chaque membre qui a un compte, sans nom ni référence de ' +
          'dossier ; chaque membre convoqué lit aussitôt les points de l’ordre du jour à son niveau.'
        }
        refusedTitle={refusedTitle}
      >
        <CheckboxesField
          name="sessionIds"
          label="Séances à convoquer"
          options={planned.map(({ id, heldOn, startsAt, formation, itemCount }) => ({
            value: id,
            label: `${weekday(heldOn)} à ${hour(startsAt)}`,
            hint: `${labels.of('Formation', formation)}, ${itemCount} ${itemCount > 1 ? 'points' : 'point'}`,
          }))}
        />
        <SelectField
          name="urgency"
          label="Urgence"
          hint="Pour celles dont le délai de convocation n’est pas tenu seulement."
          placeholder="Aucune"
          options={labels.all('Urgency')}
        />
        {planned.map(({ id, heldOn, startsAt, version }) => (
          <>
            <Version name={`version-${id}`} value={version} />
            <input type="hidden" name={`named-${id}`} value={`Séance du ${day(heldOn)} à ${hour(startsAt)}`} />
          </>
        ))}
      </ActForm>
    </Details>
  );
}
