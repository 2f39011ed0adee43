import { ConsoleMinutesDocument, type ConsoleMinutesQuery, type MinutesSeal } from '../../../client-sdk/src';
import { Alert, Badge, DefinitionList, Details, Empty, Table, TextLink, type Column } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { day, moment, weekday } from '../../shell/dates';
import { keepsSecretariat } from '../sittings/secretariat';
import { SittingPlaces } from './sitting-places';

type Sitting = NonNullable<NonNullable<ConsoleMinutesQuery['departement']>['session']>;
type Minutes = NonNullable<Sitting['minutes']>;
type Edition = Minutes['editions'][number];

/** The editions that this reader may have, made when they are asked for; the approval, for its secretariat. */
export const minutesPage = page({
  path: '/:departement/seances/:id/proces-verbal',
  document: ConsoleMinutesDocument,
  variables: ({ params }) => ({ code: params.departement!, session: params.id! }),
  title: 'Procès-verbal',
  area: 'sittings',
  view: ({ departement }) => departement?.session && <MinutesOf session={departement.session} />,
});

function MinutesOf({ session }: { session: Sitting }) {
  const { shell } = useVisit();
  const { minutes, status } = session;
  return (
    <>
      <SittingPlaces session={session} label="Procès-verbal" />
      <h1>Procès-verbal de la séance du {weekday(session.heldOn)}</h1>
      {minutes ? <Told session={session} minutes={minutes} /> : <NoEdition status={status} />}
      {status === 'HELD' && keepsSecretariat(shell, session.body) && <Approval session={session} />}
    </>
  );
}

const NoEdition = ({ status }: Pick<Sitting, 'status'>) => (
  <Empty>
    {status === 'OPEN'
      ? 'La séance est en cours. Son secrétariat remettra le procès-verbal.'
      : 'Aucune édition de ce procès-verbal ne vous est destinée ici. Le secrétariat remet la leur aux membres.'}
  </Empty>
);

const SEALS: Readonly<Record<MinutesSeal, 'success' | 'warning' | 'error'>> = {
  HOLDS: 'success',
  INCOMPLETE: 'warning',
  CHANGED: 'error',
};

function Told({ session, minutes }: { session: Sitting; minutes: Minutes }) {
  const { labels } = useVisit();
  const { state, approvedOn, sealedAt, seal, editions } = minutes;
  const columns: Column<Edition>[] = [
    { head: 'Édition', heads: true, cell: ({ title }) => title },
    { head: 'Ce qu’elle contient', cell: ({ audience }) => CONTENTS[audience] },
    { head: 'Empreinte', cell: (edition) => <Hash edition={edition} /> },
    {
      head: 'Document',
      acts: true,
      cell: ({ url, title }) => (
        <TextLink href={url} icon="download-line" download>
          PDF<span class="fr-sr-only">, {title.toLowerCase()}</span>
        </TextLink>
      ),
    },
  ];
  return (
    <>
      <DefinitionList
        items={[
          {
            term: 'État',
            value: (
              <Badge kind={state === 'APPROVED' ? 'success' : 'neutral'}>
                {capital(labels.of('MinutesState', state))}
              </Badge>
            ),
          },
          ...(approvedOn ? [{ term: 'Approuvé le', value: day(approvedOn) }] : []),
          ...(sealedAt ? [{ term: 'Scellé le', value: moment(sealedAt, session.timeZone) }] : []),
        ]}
      />
      {seal && (
        <Alert kind={SEALS[seal]} title="Le sceau" level={2}>
          <p>{capital(labels.of('MinutesSeal', seal))}.</p>
        </Alert>
      )}
      <h2>Éditions</h2>
      <p>Chaque édition est faite à la demande, à votre niveau, et sa demande est notée au journal.</p>
      <Table caption="Éditions du procès-verbal" captionHidden columns={columns} rows={editions} />
    </>
  );
}

const CONTENTS: Readonly<Record<Edition['audience'], string>> = {
  MEMBERS:
    'Présences, quorum, sens des avis, voix, déports, désaccords ; des références, aucun nom de personne suivie.',
  DECIDING_AUTHORITY: 'Les points sur lesquels l’autorité décide, avec l’identité des personnes et les réserves.',
  PRESENTING_ASSOCIATION: 'Vos propres points, sans qui siégeait.',
  PUBLIC: 'Les orientations seules : rien sur personne.',
};

function Hash({ edition: { sealedHash } }: { edition: Edition }) {
  if (!sealedHash) return <Empty inline>Après l’approbation</Empty>;
  return (
    <Details summary="Voir">
      <code class="console-digest">{sealedHash}</code>
    </Details>
  );
}

/** CRPA R.133-13: what is approved is sealed as it is recorded. */
function Approval({ session }: { session: Sitting }) {
  const { departement } = useVisit().asked.params;
  const { minutesApprovedOn, version, heldOn } = session;
  return (
    <section aria-labelledby="approbation">
      <h2 id="approbation">{minutesApprovedOn ? 'Corriger la date d’approbation' : 'Approbation par les membres'}</h2>
      <p>
        {minutesApprovedOn
          ? 'Une autre date ne change rien à ce qui est scellé. Une erreur du procès-verbal se relève dans celui de la séance suivante.'
          : 'L’approbation scelle ce qui est enregistré : présences, avis et voix ne changent plus depuis la clôture.'}
      </p>
      <ActForm
        action={`/${departement}/seances/${session.id}/approuver`}
        submit={minutesApprovedOn ? 'Corriger la date' : 'Noter l’approbation'}
        kind={minutesApprovedOn ? 'secondary' : 'primary'}
      >
        <Version value={version} />
        <DateField
          name="approvedOn"
          label="Approuvé le"
          partial={false}
          required
          stored={minutesApprovedOn}
          hint={`Du ${day(heldOn)}, jour de la séance, à aujourd’hui.`}
        />
      </ActForm>
    </section>
  );
}
