import { ConsoleYearDocument, type ConsoleYearQuery } from '../../../client-sdk/src';
import { Alert, Breadcrumb, FieldSet, TabNav, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, SelectField, TextField } from '../../forms/fields';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { bodyKindOf } from './body-kind';
import { RulesSaid } from './rules-said';
import { keepsSecretariat } from './secretariat';

type Place = NonNullable<ConsoleYearQuery['departement']>;
type Body = Place['bodies'][number];
type Told = NonNullable<ConsoleYearQuery['rehearseYear']>;

/** As many sittings as fit one screen; a body that sits more often comes back. */
const LINES = 6;

const askedKind = ({ query }: Asked) => bodyKindOf(query.get('instance')) ?? 'PROSTITUTION_EXIT_COMMISSION';

function yearOf({ query }: Asked, today: string): number {
  const asked = query.get('annee') ?? '';
  return /^20\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4));
}

/** The calendar of a body for a year, in one act; the days that the texts ask for are proposed. */
export const yearPage = page({
  path: '/:departement/seances/annee',
  document: ConsoleYearDocument,
  variables: (asked, today) => ({
    code: asked.params.departement!,
    body: askedKind(asked),
    year: yearOf(asked, today),
  }),
  title: 'Fixer les séances d’une année',
  area: 'sittings',
  view: ({ departement, rehearseYear }, visit) =>
    departement && <Year place={departement} told={rehearseYear ?? null} visit={visit} />,
});

interface YearProps {
  place: Place;
  told: Told | null;
  visit: Visit;
}

function Year({ place, told, visit }: YearProps) {
  const { asked, shell, labels } = visit;
  const departement = asked.params.departement!;
  const year = yearOf(asked, place.today);
  const own = place.bodies.filter((body) => keepsSecretariat(shell, body));
  const body = own.find(({ kind }) => kind === askedKind(asked));
  const address = (kind: string, of: number) => `/${departement}/seances/annee?instance=${kind}&annee=${of}`;
  return (
    <>
      <Breadcrumb places={[{ label: 'Séances', href: `/${departement}/seances` }, { label: 'Année' }]} />
      <h1>Fixer les séances de {year}</h1>
      {(own.length > 1 || !body) && (
        <TabNav
          label="Instances"
          views={own.map(({ kind }) => ({
            href: address(kind, year),
            label: capital(labels.of('BodyKind', kind)),
            current: kind === body?.kind,
          }))}
        />
      )}
      {body && told ? (
        <>
          <p>
            {capital(labels.of('BodyKind', body.kind))}.{' '}
            <TextLink href={address(body.kind, year + 1)} icon="arrow-right-line" iconAfter>
              {year + 1}
            </TextLink>
          </p>
          {told.verdict && <RulesSaid verdicts={[told.verdict]} />}
          <Days body={body} place={place} told={told} visit={visit} />
        </>
      ) : (
        <Alert kind="info" title="Une séance se fixe par le secrétariat de son instance">
          Choisissez l’instance dont vous tenez le secrétariat, ou demandez la séance à son secrétariat.
        </Alert>
      )}
    </>
  );
}

function Days({ body, place, told, visit: { asked } }: YearProps & { body: Body; told: Told }) {
  const { formations } = body.reference;
  const year = yearOf(asked, place.today);
  const others = formations.find(({ code }) => code !== told.formation)?.code;
  const parquets = place.authorities.filter(({ kind }) => kind === 'PARQUET');
  return (
    <ActForm
      action={`/${asked.params.departement}/seances/annee?instance=${body.kind}&annee=${year}`}
      submit="Fixer ces séances"
    >
      <Hidden name="body" value={body.kind} />
      <Hidden name="year" value={year} />
      <FieldSet legend="Jours" hint="Une ligne laissée sans date ne fixe rien. Les jours proposés sont ouvrés.">
        {Array.from({ length: LINES }, (_, line) => (
          <div class="console-year__line" role="group" aria-label={`Séance ${line + 1}`}>
            <SelectField
              name={`formation-${line}`}
              label="Formation"
              placeholder={null}
              options={formations.map(({ code, name }) => ({ value: code, label: name }))}
              stored={(line < told.proposedDays.length ? told.formation : null) ?? others ?? formations[0]?.code}
            />
            <DateField name={`heldOn-${line}`} label="Date" partial={false} stored={told.proposedDays[line]} />
          </div>
        ))}
      </FieldSet>
      {parquets.length > 1 && formations.some(({ code }) => code === 'RESTRICTED') && (
        <SelectField
          name="parquetId"
          label="Parquet"
          hint="Pour une formation restreinte seulement."
          options={parquets.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div class="console-year__line">
        <TextField name="startsAt" label="Heure" hint="La même pour toutes." required stored="14:00" maxLength={7} />
        <TextField
          name="capacityMinutes"
          label="Durée prévue, en minutes"
          hint="De 15 à 720."
          inputMode="numeric"
          required
          stored="180"
        />
      </div>
      <TextField name="place" label="Lieu" maxLength={200} hint="Figure dans la convocation." />
      <p class="fr-hint-text">Rien ne part aux membres{'\u00a0'}: chaque séance se convoque à part.</p>
    </ActForm>
  );
}
