import { ConsoleOpenCircuitDocument, type ConsoleOpenCircuitQuery } from '../../../client-sdk/src';
import { Alert, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, TextAreaField, TextField } from '../../forms/fields';
import { page } from '../../http/page';
import { fileAddress } from '../../shell/addresses';
import { day } from '../../shell/dates';
import { BackToFile } from '../sharing/file-links';
import { circuitAddress } from './circuit';
import { Numbers } from './telephone';

type Place = NonNullable<ConsoleOpenCircuitQuery['departement']>;
type File = NonNullable<Place['case']>;
type Convention = Place['localConventions'][number];

/** Where a convention holds, the circuit; everywhere, whom to call. */
export const openCircuitPage = page({
  path: '/:departement/dossiers/:id/circuit',
  document: ConsoleOpenCircuitDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Protéger un mineur en danger',
  area: 'files',
  view: ({ departement }) =>
    departement?.case?.completeness ? <OpenCircuit place={departement} file={departement.case} /> : null,
});

function OpenCircuit({ place, file }: { place: Place; file: File }) {
  const conventions = place.localConventions.filter(({ mayOpen }) => mayOpen);
  const open = file.circuits.find((circuit) => circuit.open);
  const duty = conventions.flatMap((convention) => convention.duty.filter(({ onDuty }) => onDuty));
  return (
    <>
      <BackToFile departement={place.code} caseId={file.id} />
      <h1>Protéger un mineur en danger</h1>
      <section aria-labelledby="appeler">
        <h2 id="appeler">Appelez d’abord</h2>
        <Numbers duty={duty} />
      </section>
      {conventions.length === 0 && <OtherWays />}
      {open && (
        <Alert kind="info" small>
          <p>
            Un circuit est ouvert depuis le {day(open.calledOn)}.{' '}
            <TextLink href={circuitAddress(place.code, open.id)}>Suivre ce circuit</TextLink>
          </p>
        </Alert>
      )}
      {conventions.length > 0 && !open && <CallForm place={place} file={file} conventions={conventions} />}
      <Former place={place} file={file} />
    </>
  );
}

const NBSP = '\u00a0';

function OtherWays() {
  return (
    <section aria-labelledby="voies">
      <h2 id="voies">Aucune convention locale ne permet à votre association d’ouvrir un circuit ici</h2>
      <ul>
        <li>Doute ou danger{NBSP}: la cellule de recueil des informations préoccupantes (CRIP) du département.</li>
        <li>Danger grave{NBSP}: le parquet, avec copie au président du conseil départemental (CASF L.226-4).</li>
      </ul>
    </section>
  );
}

interface CallFormProps {
  place: Place;
  file: File;
  conventions: readonly Convention[];
}

function CallForm({ place, file, conventions }: CallFormProps) {
  const named = ({ parquetId }: Convention) => place.parquets.find(({ id }) => id === parquetId)?.name ?? 'Parquet';
  return (
    <section aria-labelledby="ouvrir">
      <h2 id="ouvrir">Après l’appel, ouvrir le circuit</h2>
      <p>
        Le parquet et l’aide sociale à l’enfance lisent alors l’identité de l’enfant, où le joindre, sa famille et ce
        qu’il subit. Aucun accord n’est attendu (CASF L.226-2-2). Sans accusé de réception dans la demi-heure, votre
        équipe est avertie, et personne d’autre.
      </p>
      <ActForm action={`${fileAddress(place.code, file.id)}/circuit`} submit="Ouvrir le circuit">
        {conventions.length > 1 && (
          <RadioField
            name="conventionId"
            label="Parquet du lieu où l’enfant a été trouvé"
            options={conventions.map((convention) => ({ value: convention.id, label: named(convention) }))}
            required
          />
        )}
        <TextField
          name="called"
          label="Qui a répondu au téléphone"
          hint="Le service, le nom ou la qualité, le numéro."
          maxLength={200}
          required
        />
        <DateField name="calledOn" label="Jour de l’appel" partial={false} stored={place.today} required />
        <TextField name="calledAt" label="Heure de l’appel" hint="Par exemple 23 h 10." maxLength={8} required />
        <RadioField
          name="childInformed"
          label="L’enfant en a été informé avant"
          options={[
            { value: 'oui', label: 'Oui, selon son âge et sa maturité' },
            { value: 'non', label: 'Non, ce serait contraire à son intérêt' },
          ]}
          required
        />
        <TextAreaField name="notInformedReason" label="Si non, pourquoi" rows={2} maxLength={500} />
      </ActForm>
    </section>
  );
}

function Former({ place, file }: { place: Place; file: File }) {
  const closed = file.circuits.filter((circuit) => !circuit.open);
  if (closed.length === 0) return null;
  return (
    <section aria-labelledby="anciens">
      <h2 id="anciens">Circuits clos</h2>
      <ul class="console-list">
        {closed.map((circuit) => (
          <li>
            <TextLink href={circuitAddress(place.code, circuit.id)}>Circuit du {day(circuit.calledOn)}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
