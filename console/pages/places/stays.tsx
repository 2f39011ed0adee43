import type { PlaceRequestLineFragment, StayLineFragment } from '../../../client-sdk/src';
import { Badge, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, SelectField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';

interface StaysProps {
  stays: readonly StayLineFragment[];
  requests: readonly PlaceRequestLineFragment[];
  address: string;
  writes: boolean;
}

/** The one that runs, those that were; and, while none runs, the place that is taken. */
export function Stays({ stays, requests, address, writes }: StaysProps) {
  const action = `${address}/sejours`;
  const running = stays.some(({ endedOn }) => endedOn === null);
  const offered = requests.filter(({ state }) => state === 'OFFERED');
  return (
    <section aria-labelledby="sejours">
      <h2 id="sejours">Où elle en est</h2>
      {stays.length === 0 && <Empty>Aucun hébergement n’est enregistré.</Empty>}
      <ul class="console-list">
        {stays.map((stay) => (
          <StayLine stay={stay} action={`${action}/${stay.id}`} writes={writes} />
        ))}
      </ul>
      {writes && !running && (
        <>
          {offered.map((request) => (
            <TakeForm request={request} action={`${action}/${request.id}/prendre`} />
          ))}
          <OtherStay action={action} />
        </>
      )}
    </section>
  );
}

function TakeForm({
  request: { id, shelter, availableFrom },
  action,
}: {
  request: PlaceRequestLineFragment;
  action: string;
}) {
  const { typed } = useVisit();
  const about = shelter?.name ?? '';
  return (
    <Details
      summary={`Prendre la place proposée (${about}, à partir du ${day(availableFrom)})`}
      open={!typed || typed.action === action}
    >
      <ActForm action={action} submit="Prendre cette place" kind="secondary" about={about}>
        <Agreed at={id} startsOn={availableFrom} />
      </ActForm>
    </Details>
  );
}

function OtherStay({ action }: { action: string }) {
  const { labels, typed } = useVisit();
  return (
    <Details summary="Enregistrer un hébergement trouvé autrement" open={typed?.action === action}>
      <ActForm action={action} submit="Enregistrer cet hébergement" kind="secondary">
        <RadioField
          name="means"
          id="sejour-means"
          label="Trouvé par"
          options={labels.all('StayMeans').filter(({ value }) => value !== 'SHELTER')}
          required
        />
        <Agreed at="autre" />
      </ActForm>
    </Details>
  );
}

const Agreed = ({ at, startsOn }: { at: string; startsOn?: string | null }) => (
  <>
    <DateField
      name="agreedOn"
      id={`sejour-agreedOn-${at}`}
      label="La personne a donné son accord le"
      partial={false}
      required
    />
    <DateField
      name="startsOn"
      id={`sejour-startsOn-${at}`}
      label="Première nuit"
      hint="Jamais avant son accord."
      partial={false}
      stored={startsOn}
      required
    />
  </>
);

function StayLine({ stay, action, writes }: { stay: StayLineFragment; action: string; writes: boolean }) {
  const { labels } = useVisit();
  const { means, startsOn, agreedOn, stage, stageSince, endedOn, ending, sequel } = stay;
  return (
    <li>
      {capital(labels.of('StayMeans', means))}, depuis le {day(startsOn)}{' '}
      <Badge small plain kind={endedOn ? undefined : 'info'}>
        {endedOn ? 'terminé' : labels.of('StayStage', stage)}
      </Badge>
      <span class="console-list__more">
        Accord du {day(agreedOn)} ; {labels.of('StayStage', stage)} depuis le {day(stageSince)}
        {endedOn &&
          ending &&
          sequel &&
          ` ; terminé le ${day(endedOn)} : ${labels.of('StayEnding', ending)}, ensuite ${labels.of('StaySequel', sequel)}`}
      </span>
      {writes && !endedOn && <StayForms stay={stay} action={action} />}
    </li>
  );
}

function StayForms({ stay: { id, stage, version, startsOn }, action }: { stay: StayLineFragment; action: string }) {
  const { labels, typed } = useVisit();
  const about = `hébergement depuis le ${day(startsOn)}`;
  return (
    <>
      <Details summary={`Dire l’étape (${about})`} open={typed?.action === `${action}/etape`}>
        <ActForm action={`${action}/etape`} submit="Enregistrer l’étape" kind="secondary" about={about}>
          <Version value={version} />
          <RadioField
            name="stage"
            id={`etape-${id}`}
            label="Étape"
            options={labels.all('StayStage')}
            stored={stage}
            required
          />
          <DateField name="since" id={`etape-since-${id}`} label="Depuis le" partial={false} required />
        </ActForm>
      </Details>
      <Details summary={`Dire sa fin (${about})`} open={typed?.action === `${action}/fin`}>
        <ActForm action={`${action}/fin`} submit="Enregistrer la fin" kind="secondary" about={about}>
          <Version value={version} />
          <DateField name="endedOn" id={`fin-endedOn-${id}`} label="Terminé le" partial={false} required />
          <SelectField
            name="ending"
            id={`fin-ending-${id}`}
            label="Pourquoi"
            options={labels.all('StayEnding')}
            required
          />
          <SelectField
            name="sequel"
            id={`fin-sequel-${id}`}
            label="Ce qui vient ensuite"
            options={labels.all('StaySequel')}
            required
          />
        </ActForm>
      </Details>
    </>
  );
}
