import {
  ConsoleNewSittingDocument,
  type BodyKind,
  type ConsoleNewSittingQuery,
  type Formation,
} from '../../../client-sdk/src';
import { Alert, Breadcrumb, Button, Empty, TabNav } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, RadioField, SelectField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { isoOf } from '../../http/typed-date';
import type { Asked, Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { bodyKindOf, formationIn } from './body-kind';
import { Rehearsed } from './rehearsed';
import { keepsSecretariat } from './secretariat';

type Place = NonNullable<ConsoleNewSittingQuery['departement']>;
type Body = Place['bodies'][number];
type Told = ConsoleNewSittingQuery['rehearseSession'] | null;

const askedKind = ({ query }: Asked) => bodyKindOf(query.get('instance')) ?? 'PROSTITUTION_EXIT_COMMISSION';

/** The one that examines persons, where the address names none. */
const USUAL: Readonly<Record<BodyKind, Formation>> = {
  PROSTITUTION_EXIT_COMMISSION: 'INDIVIDUAL_CASES',
  CODAF: 'PLENARY',
  VICTIM_SUPPORT_COMMITTEE: 'PLENARY',
};

const formationOf = (asked: Asked): Formation => formationIn(asked.query.get('formation')) ?? USUAL[askedKind(asked)];

/** A date for a sitting. What the rules and the records say of it is asked while it is typed. */
export const newSittingPage = page({
  path: '/:departement/seances/nouvelle',
  document: ConsoleNewSittingDocument,
  variables: (asked) => ({
    code: asked.params.departement!,
    input: {
      departement: asked.params.departement!,
      body: askedKind(asked),
      formation: formationOf(asked),
      heldOn: isoOf(asked.query.get('heldOn') ?? ''),
      convenedOn: isoOf(asked.query.get('convenedOn') ?? ''),
      parquetId: asked.query.get('parquetId') || null,
    },
  }),
  title: 'Fixer une séance',
  area: 'sittings',
  view: ({ departement, rehearseSession }, visit) =>
    departement && <NewSitting place={departement} told={rehearseSession ?? null} visit={visit} />,
});

interface NewSittingProps {
  place: Place;
  told: Told;
  visit: Visit;
}

function NewSitting({ place, told, visit }: NewSittingProps) {
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
        <Scheduling body={body} place={place} told={told} visit={visit} />
      ) : (
        <Alert kind="info" title="Une séance se fixe par le secrétariat de son instance">
          Choisissez l’instance dont vous tenez le secrétariat, ou demandez la séance à son secrétariat.
        </Alert>
      )}
    </>
  );
}

interface SchedulingProps extends NewSittingProps {
  body: Body;
}

function Scheduling(props: SchedulingProps) {
  const { body, visit } = props;
  const { asked, labels } = visit;
  const at = `/${asked.params.departement}/seances`;
  return (
    <>
      <p>{capital(labels.of('BodyKind', body.kind))}</p>
      {body.state !== 'INSTALLED' && (
        <Alert kind="warning" title="Cette instance n’est pas installée ou est en sommeil">
          Faites d’abord constater son installation : une séance ne se fixe pas avant.
        </Alert>
      )}
      <ActForm action={`${at}/fixer`}>
        <Hidden name="body" value={body.kind} />
        <div class="console-rehearsal">
          <div>
            <div
              data-rehearse="formation parquetId heldOn convenedOn"
              data-rehearse-at={`${at}/nouvelle?instance=${body.kind}`}
            >
              <AskedOfRules {...props} />
            </div>
            <p class="console-no-script">
              <Button kind="secondary" name="repeter" value="oui">
                Répéter sans fixer
              </Button>
            </p>
            <Practical />
            <Button>Fixer la séance</Button>
            <p class="fr-hint-text">Rien ne part aux membres{'\u00a0'}: la convocation est un acte à part.</p>
          </div>
          <section
            aria-labelledby="repetition"
            id="dit-de-la-date"
            aria-live="polite"
            data-live
            data-live-state={stateOf(props)}
          >
            <h2 id="repetition">Ce que disent les règles</h2>
            {props.told ? <Rehearsed told={props.told} /> : <Empty>Choisissez une formation de cette instance.</Empty>}
          </section>
        </div>
      </ActForm>
    </>
  );
}

const stateOf = ({ told }: SchedulingProps): string => JSON.stringify(told);

/** What the rehearsal depends on. */
function AskedOfRules({ body, place, told, visit: { asked } }: SchedulingProps) {
  const parquets = place.authorities.filter(({ kind }) => kind === 'PARQUET');
  const formations = body.reference.formations.filter(({ code }) => code !== 'FOLLOW_UP_CELL' || body.followUpCell);
  return (
    <>
      <RadioField
        name="formation"
        label="Formation"
        required
        options={formations.map(({ code, name }) => ({ value: code, label: name }))}
        stored={formationOf(asked)}
      />
      {parquets.length > 1 && formations.some(({ code }) => code === 'RESTRICTED') && (
        <SelectField
          name="parquetId"
          label="Parquet"
          hint="Pour une formation restreinte seulement."
          options={parquets.map(({ id, name }) => ({ value: id, label: name }))}
          stored={asked.query.get('parquetId')}
        />
      )}
      <div data-whole>
        <DateField
          name="heldOn"
          label="Date de la séance"
          hint="La première date régulière est proposée."
          partial={false}
          required
          stored={isoOf(asked.query.get('heldOn') ?? '') ?? told?.heldOn}
        />
      </div>
      <div data-whole>
        <DateField
          name="convenedOn"
          label="Jour de la convocation"
          hint="Vide : aujourd’hui. Pour la répétition seulement."
          partial={false}
          stored={isoOf(asked.query.get('convenedOn') ?? '')}
        />
      </div>
    </>
  );
}

function Practical() {
  const { query } = useVisit().asked;
  const stored = (name: string, otherwise = '') => query.get(name) ?? otherwise;
  return (
    <>
      <TextField
        name="startsAt"
        label="Heure"
        hint="Par exemple 14:30."
        required
        stored={stored('startsAt', '14:00')}
        maxLength={7}
      />
      <TextField
        name="capacityMinutes"
        label="Durée prévue, en minutes"
        hint="De 15 à 720. L’ordre du jour prévient quand il la dépasse."
        inputMode="numeric"
        required
        stored={stored('capacityMinutes', '180')}
      />
      <TextField
        name="place"
        label="Lieu"
        maxLength={200}
        hint="Figure dans la convocation."
        stored={stored('place')}
      />
    </>
  );
}
