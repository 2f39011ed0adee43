import { ConsoleNewSittingDocument, type ConsoleNewSittingQuery } from '../../../client-sdk/src';
import { Alert, Breadcrumb, Button, TabNav } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, RadioField, SelectField, TextField } from '../../forms/fields';
import { page } from '../../http/page';
import { isoOf } from '../../http/typed-date';
import type { Asked, Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { bodyKindOf } from './body-kind';
import { RulesSaid } from './rules-said';
import { keepsSecretariat } from './secretariat';

type Place = NonNullable<ConsoleNewSittingQuery['departement']>;
type Body = Place['bodies'][number];

const askedKind = ({ query }: Asked) => bodyKindOf(query.get('instance')) ?? 'PROSTITUTION_EXIT_COMMISSION';

/** A date for a sitting. What the rules say of that date is asked while it is typed. */
export const newSittingPage = page({
  path: '/:departement/seances/nouvelle',
  document: ConsoleNewSittingDocument,
  variables: (asked, today) => ({
    code: asked.params.departement!,
    body: askedKind(asked),
    heldOn: isoOf(asked.query.get('heldOn') ?? '') ?? today,
  }),
  title: 'Fixer une séance',
  area: 'sittings',
  view: ({ departement }, visit) => departement && <NewSitting place={departement} visit={visit} />,
});

function NewSitting({ place, visit }: { place: Place; visit: Visit }) {
  const { asked, shell, labels } = visit;
  const departement = asked.params.departement!;
  const own = place.bodies.filter((body) => keepsSecretariat(shell, body));
  const body = own.find(({ kind }) => kind === askedKind(asked));
  return (
    <>
      <Breadcrumb places={[{ label: 'Séances', href: `/${departement}/seances` }, { label: 'Fixer une séance' }]} />
      <h1>Fixer une séance</h1>
      {own.length > 1 || !body ? (
        <TabNav
          label="Instances"
          views={own.map(({ kind }) => ({
            href: `/${departement}/seances/nouvelle?instance=${kind}`,
            label: capital(labels.of('BodyKind', kind)),
            current: kind === body?.kind,
          }))}
        />
      ) : null}
      {body ? (
        <Scheduling body={body} place={place} visit={visit} />
      ) : (
        <Alert kind="info" title="Une séance se fixe par le secrétariat de son instance">
          Choisissez l’instance dont vous tenez le secrétariat, ou demandez la séance à son secrétariat.
        </Alert>
      )}
    </>
  );
}

interface SchedulingProps {
  body: Body;
  place: Place;
  visit: Visit;
}

function Scheduling({ body, place, visit }: SchedulingProps) {
  const { asked, labels, typed } = visit;
  const departement = asked.params.departement!;
  const parquets = place.authorities.filter(({ kind }) => kind === 'PARQUET');
  return (
    <>
      <p>{capital(labels.of('BodyKind', body.kind))}</p>
      {body.state !== 'INSTALLED' && (
        <Alert kind="warning" title="Cette instance n’est pas installée ou est en sommeil">
          Faites d’abord constater son installation : une séance ne se fixe pas avant.
        </Alert>
      )}
      <DateCheck body={body} place={place} visit={visit} />
      <ActForm action={`/${departement}/seances/fixer`} submit="Fixer la séance">
        <Hidden name="body" value={body.kind} />
        <RadioField
          name="formation"
          label="Formation"
          required
          options={body.reference.formations.map(({ code, name }) => ({ value: code, label: name }))}
          stored={asked.query.get('formation') ?? body.reference.formations[0]?.code}
        />
        {parquets.length > 1 && body.reference.formations.some(({ code }) => code === 'RESTRICTED') && (
          <SelectField
            name="parquetId"
            label="Parquet"
            hint="Pour une formation restreinte seulement."
            options={parquets.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div data-rehearse="dit-de-la-date">
          <DateField
            name="heldOn"
            label="Date de la séance"
            partial={false}
            required
            stored={asked.query.get('heldOn')}
          />
        </div>
        <TextField name="startsAt" label="Heure" hint="Par exemple 14:30." required stored="14:00" maxLength={5} />
        <TextField
          name="capacityMinutes"
          label="Durée prévue, en minutes"
          hint="De 15 à 720. L’ordre du jour prévient quand il la dépasse."
          inputMode="numeric"
          required
          stored="180"
        />
        <TextField name="place" label="Lieu" maxLength={200} hint="Figure dans la convocation." />
      </ActForm>
      {!typed && <p class="fr-hint-text">Rien ne part aux membres : la convocation est un acte à part.</p>}
    </>
  );
}

/** Before anything is fixed: the earliest regular date, and what a date would meet. */
function DateCheck({ body, place, visit: { asked } }: SchedulingProps) {
  const departement = asked.params.departement!;
  const on = isoOf(asked.query.get('heldOn') ?? '');
  const earliest = place.rehearseSession.find(({ rule }) => rule === 'CONVENING_NOTICE')?.limit;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Quelle date</h2>
      <div id="dit-de-la-date" data-live data-live-state={`${on ?? ''}`} aria-live="polite">
        {earliest && (
          <p>
            En convoquant aujourd’hui, la première date régulière est le <strong>{day(earliest)}</strong>.
          </p>
        )}
        {on && (
          <>
            <p>
              Pour une séance le {day(on)}
              {'\u00a0'}:
            </p>
            <RulesSaid verdicts={place.rehearseSession} />
          </>
        )}
      </div>
      <form method="get" action={`/${departement}/seances/nouvelle`} class="console-form console-no-script">
        <input type="hidden" name="instance" value={body.kind} />
        <label class="fr-label" for="date-a-verifier">
          Date à vérifier
          <span class="fr-hint-text">jj/mm/aaaa</span>
        </label>
        <div class="console-check">
          <input class="fr-input" id="date-a-verifier" name="heldOn" value={asked.query.get('heldOn') ?? ''} />
          <Button kind="secondary">Vérifier la date</Button>
        </div>
      </form>
    </section>
  );
}
