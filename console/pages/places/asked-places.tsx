import type { AskedPlaceLineFragment } from '../../../client-sdk/src';
import { Badge, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, SelectField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { needOf } from './place-words';

interface AskedProps {
  asked: readonly AskedPlaceLineFragment[];
  address: string;
}

const LIVE: readonly string[] = ['ASKED', 'OFFERED', 'WAITING', 'DECLINED'];

/** What waits first: whom, from when, with what need, and three answers. */
export const AskedPlaces = ({ asked, address }: AskedProps) => (
  <section aria-labelledby="demandes">
    <h2 id="demandes">Demandes de place</h2>
    {asked.length === 0 && <Empty>Aucune demande n’attend de réponse.</Empty>}
    <ul class="console-list">
      {asked.map((place) => (
        <AskedLine place={place} action={`${address}/demandes/${place.id}`} />
      ))}
    </ul>
  </section>
);

function AskedLine({ place, action }: { place: AskedPlaceLineFragment; action: string }) {
  const { labels } = useVisit();
  const { state, neededFrom, askedOn, shelter, availableFrom, refusal } = place;
  return (
    <li>
      {capital(needOf(labels, place))}, à partir du {day(neededFrom)}{' '}
      <Badge small plain kind={state === 'ASKED' ? 'new' : undefined}>
        {labels.of('PlaceState', state)}
      </Badge>
      <span class="console-list__more">
        {shelter?.name} ; demandée le {day(askedOn)}
        {availableFrom && ` ; proposée à partir du ${day(availableFrom)}`}
        {refusal && ` ; ${labels.of('PlaceRefusal', refusal)}`}
      </span>
      {LIVE.includes(state) && <AnswerForm place={place} action={action} />}
    </li>
  );
}

function AnswerForm({ place, action }: { place: AskedPlaceLineFragment; action: string }) {
  const { labels, typed } = useVisit();
  const about = `${needOf(labels, place)}, ${day(place.neededFrom)}`;
  return (
    <Details
      summary={`${place.state === 'ASKED' ? 'Répondre' : 'Changer la réponse'} (${about})`}
      open={typed?.action === action || place.state === 'ASKED'}
    >
      <ActForm action={action} submit="Répondre" kind="secondary" about={about}>
        <Version value={place.version} />
        <RadioField
          name="answer"
          id={`reponse-${place.id}`}
          label="Réponse"
          options={labels.all('PlaceAnswer')}
          stored={place.state}
          inline
          required
        />
        <DateField
          name="availableFrom"
          id={`reponse-availableFrom-${place.id}`}
          label="Place à partir du"
          hint="Pour une place proposée seulement."
          partial={false}
          stored={place.availableFrom}
        />
        <SelectField
          name="refusal"
          id={`reponse-refusal-${place.id}`}
          label="Raison d’un refus"
          options={labels.all('PlaceRefusal')}
          placeholder="Sans objet"
          stored={place.refusal}
        />
      </ActForm>
    </Details>
  );
}
