import { ConsoleDirectoryDocument, type ConsoleDirectoryQuery } from '../../../client-sdk/src';
import { Badge, ButtonLink, Empty, Pagination, Table, TextLink, type Column } from '../../elements';
import { RefusalsOf } from '../../forms/act-form';
import { page } from '../../http/page';
import type { Typed, Visit } from '../../http/visit';
import { mayAct } from '../../shell/may';
import { day } from '../../shell/dates';
import { DeactivateAccount, EndMandate, type MandateLine } from './mandate-line';
import { DirectoryTabs } from './tabs';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleDirectoryQuery['departement']>;

/** Mandates that this reader may see: all for a secretariat, the officer and an administrator; one's association's; one's own. */
export const directoryPage = page({
  path: '/:departement/annuaire',
  document: ConsoleDirectoryDocument,
  variables: ({ params, query }) => ({
    code: params.departement!,
    inForce: query.get('tous') !== '1',
    after: query.get('apres'),
  }),
  title: 'Annuaire',
  area: 'directory',
  view: ({ departement }, visit) => departement && <Directory place={departement} visit={visit} />,
});

function Directory({ place, visit }: { place: Place; visit: Visit }) {
  const departement = visit.asked.params.departement!;
  const all = visit.asked.query.get('tous') === '1';
  const { nodes, pageInfo } = place.mandates;
  const address = `/${departement}/annuaire`;
  const next = `${address}?${all ? 'tous=1&' : ''}apres=${encodeURIComponent(pageInfo.endCursor ?? '')}`;
  return (
    <>
      <h1>Annuaire</h1>
      <DirectoryTabs departement={departement} current="annuaire" />
      {mayAct(visit.shell, departement, 'grantMandate', 'proposeMandate') && (
        <p>
          <ButtonLink href={`${address}/nouveau`}>Donner un mandat</ButtonLink>
        </p>
      )}
      <p>
        {all ? (
          <TextLink href={address}>Seulement les mandats en cours</TextLink>
        ) : (
          <TextLink href={`${address}?tous=1`}>Aussi les mandats finis</TextLink>
        )}
      </p>
      <RefusedElsewhere lines={nodes} typed={visit.typed} />
      <Table
        caption={all ? 'Mandats, finis compris' : 'Mandats en cours'}
        empty={<Empty>Aucun mandat.</Empty>}
        rows={nodes}
        columns={columnsFor(visit)}
      />
      <Pagination next={pageInfo.hasNextPage ? next : null} />
    </>
  );
}

/** What another ended meanwhile is on no line of this list any more. */
function RefusedElsewhere({ lines, typed }: { lines: readonly MandateLine[]; typed: Typed | null }) {
  const form = typed?.fields.text('formulaire') ?? '';
  if (!typed || lines.some(({ id }) => form.endsWith(id))) return null;
  return <RefusalsOf action={typed.action} id={form} />;
}

function columnsFor(visit: Visit): Column<MandateLine>[] {
  const { labels, asked } = visit;
  const departement = asked.params.departement!;
  const ends = mayAct(visit.shell, departement, 'revokeMandate');
  const closes = mayAct(visit.shell, departement, 'deactivateAccount');
  return [
    { head: 'Personne', heads: true, cell: ({ account }) => <Holder account={account} /> },
    { head: 'Fonction', cell: ({ role, quality }) => capital(quality || labels.of('Role', role)) },
    {
      head: 'Pour',
      cell: ({ body, organisation, authority }) =>
        organisation?.name ?? authority?.name ?? (body ? capital(labels.of('BodyKind', body.kind)) : '–'),
    },
    { head: 'Depuis', cell: ({ validFrom }) => day(validFrom) },
    {
      head: 'Jusqu’au',
      cell: ({ validUntil, revokedAt }) => (revokedAt ? 'Révoqué' : day(validUntil) || 'Sans terme'),
    },
    ...(ends || closes
      ? [
          {
            head: 'Actes',
            acts: true,
            cell: (line: MandateLine) => (
              <>
                {ends && <EndMandate line={line} at={departement} />}
                {closes && <DeactivateAccount line={line} at={departement} />}
              </>
            ),
          },
        ]
      : []),
  ];
}

function Holder({ account: { name, active } }: Pick<MandateLine, 'account'>) {
  if (active) return <>{name}</>;
  return (
    <>
      {name}{' '}
      <Badge small plain>
        Compte désactivé
      </Badge>
    </>
  );
}
