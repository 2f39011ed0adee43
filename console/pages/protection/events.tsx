import type { CircuitLineFragment } from '../../../client-sdk/src';
import { Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day, hour } from '../../shell/dates';
import { circuitAddress } from './circuit';

type Event = CircuitLineFragment['events'][number];

interface EventsProps {
  circuit: CircuitLineFragment;
  departement: string;
  may(act: string): boolean;
}

/** From the paper, by whoever received it. */
export function Events({ circuit, departement, may }: EventsProps) {
  const { typed } = useVisit();
  const at = circuitAddress(departement, circuit.id);
  return (
    <section aria-labelledby="etapes">
      <h2 id="etapes">Étapes</h2>
      {circuit.events.length === 0 && <Empty>Aucune étape n’est renseignée.</Empty>}
      <ul class="console-list">
        {circuit.events.map((event) => (
          <Line event={event} at={at} may={may} />
        ))}
      </ul>
      {may('recordCircuitStep') && (
        <Details summary="Enregistrer une étape" open={typed?.action === `${at}/etapes`}>
          <p>D’après l’ordonnance, l’avis ou la convocation. Laissez l’heure vide si le papier ne la dit pas.</p>
          <ActForm action={`${at}/etapes`} submit="Enregistrer cette étape" kind="secondary">
            <StepFields />
          </ActForm>
        </Details>
      )}
      {may('recordRunaway') && <Away circuit={circuit} at={at} />}
    </section>
  );
}

const MOVES: readonly Event['kind'][] = ['RUNAWAY', 'RETURN'];

function Line({ event, at, may }: { event: Event; at: string; may: EventsProps['may'] }) {
  const { labels, typed } = useVisit();
  const { id, kind, occurredOn, occurredAt, name, version } = event;
  const path = kind === 'RUNAWAY' ? 'fugue' : kind === 'RETURN' ? 'retour' : 'etapes';
  const action = `${at}/${path}/${id}`;
  const about = `${labels.of('CircuitEventKind', kind)} du ${day(occurredOn)}`;
  return (
    <li>
      {capital(labels.of('CircuitEventKind', kind))}, le {day(occurredOn)}
      {occurredAt && ` à ${hour(occurredAt)}`}
      {name && <span class="console-list__more">{name}</span>}
      {may('recordCircuitStep') && (
        <Details summary={`Corriger (${about})`} open={typed?.action === action}>
          <ActForm action={action} submit="Corriger" kind="secondary" about={about}>
            <Version value={version} />
            {MOVES.includes(kind) ? <Moment event={event} /> : <StepFields event={event} />}
          </ActForm>
        </Details>
      )}
    </li>
  );
}

function StepFields({ event }: { event?: Event }) {
  const { labels } = useVisit();
  const at = event?.id ?? 'nouvelle';
  return (
    <>
      <SelectField
        name="step"
        id={`etape-step-${at}`}
        label="Étape"
        options={labels.all('CircuitStepKind')}
        stored={event?.kind}
        required
      />
      <Moment event={event} />
      <TextField
        name="name"
        id={`etape-name-${at}`}
        label="Nom de l’administrateur ad hoc ou de l’avocat"
        hint="Pour ces deux étapes seulement."
        stored={event?.name}
        maxLength={200}
      />
    </>
  );
}

function Moment({ event, at = event?.id ?? 'nouvelle' }: { event?: Event; at?: string }) {
  return (
    <>
      <DateField
        name="occurredOn"
        id={`etape-occurredOn-${at}`}
        label="Le"
        partial={false}
        stored={event?.occurredOn}
        required
      />
      <TextField
        name="occurredAt"
        id={`etape-occurredAt-${at}`}
        label="À"
        hint="Par exemple 23 h 10."
        stored={event?.occurredAt}
        maxLength={8}
      />
    </>
  );
}

/** One or the other: a child who is away may only come back. */
function Away({ circuit: { away }, at }: { circuit: CircuitLineFragment; at: string }) {
  const { typed } = useVisit();
  const action = `${at}/${away ? 'retour' : 'fugue'}`;
  return (
    <Details summary={away ? 'Signaler le retour' : 'Signaler une fugue'} open={away || typed?.action === action}>
      <p>
        {away
          ? 'Le parquet et l’aide sociale à l’enfance en sont prévenus.'
          : 'Appelez d’abord le 17. Le parquet et l’aide sociale à l’enfance en sont prévenus ici.'}
      </p>
      <ActForm action={action} submit={away ? 'Enregistrer le retour' : 'Enregistrer la fugue'} kind="secondary">
        <Moment at="depart" />
      </ActForm>
    </Details>
  );
}
