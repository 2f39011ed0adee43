import type { ConsoleDecisionsQuery } from '../../../client-sdk/src';
import { Badge, Empty, Table, TextLink } from '../../elements';
import type { Visit } from '../../http/visit';
import { runningPathwayAddress } from '../../shell/addresses';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import type { Referral } from './decided';

interface RunningProps {
  cases: NonNullable<ConsoleDecisionsQuery['departement']>['cases'];
  referrals: readonly Referral[];
  visit: Visit;
}

interface Running {
  id: string;
  href: string;
  reference: string;
  since: string | null;
  pathway: Lapsing | null;
}

interface Lapsing {
  lapsesOn: string;
  lapsed: boolean;
  monthsUsed: number;
}

/** By the file for whoever keeps it, else by the referral that was decided: whichever the reader's doors open. */
export function RunningPathways({ cases, referrals, visit }: RunningProps) {
  const departement = visit.asked.params.departement!;
  const { rows, heads } = rowsOf({ cases, referrals }, departement);
  return (
    <section aria-labelledby="parcours">
      <h2 id="parcours">Parcours en cours</h2>
      <Table
        caption="Parcours en cours"
        captionHidden
        rows={rows}
        empty={<Empty>Aucun parcours en cours, parmi ceux que vous lisez.</Empty>}
        columns={[
          { head: heads, heads: true, cell: ({ href, reference }) => <TextLink href={href}>{reference}</TextLink> },
          { head: 'Depuis le', cell: ({ since }) => day(since) || <Empty inline /> },
          {
            head: 'Mois consommés',
            cell: ({ pathway }) => (pathway ? `${pathway.monthsUsed} sur 24` : <Empty inline />),
          },
          { head: 'Période', cell: ({ pathway }) => pathway && <Lapse {...pathway} /> },
          {
            head: 'Parcours',
            acts: true,
            cell: ({ id, reference, pathway }) =>
              pathway && (
                <TextLink href={`/${departement}/parcours/${id}`}>
                  Le parcours <span class="fr-sr-only">de {reference}</span>
                </TextLink>
              ),
          },
        ]}
      />
      {mayAct(visit.shell, departement, 'registerRunningPathway') && (
        <p>
          <TextLink href={runningPathwayAddress(departement)}>
            Enregistrer un parcours déjà autorisé par le préfet
          </TextLink>
        </p>
      )}
    </section>
  );
}

function rowsOf({ cases, referrals }: Omit<RunningProps, 'visit'>, departement: string) {
  const known = cases.nodes.map(({ id, reference, pathwayStartedOn, pathway }): Running => ({
    id,
    pathway,
    href: `/${departement}/dossiers/${id}`,
    reference,
    since: pathwayStartedOn,
  }));
  const decided = referrals
    .filter(({ stage, authoritative }) => authoritative && stage === 'RUNNING')
    .map(({ id, reference, decision, pathway }): Running => ({
      id,
      pathway,
      href: `/${departement}/saisines/${id}`,
      reference,
      since: decision?.startsOn ?? null,
    }));
  const rows = [...(known.length > 0 ? known : decided)].sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  return { rows, heads: known.length > 0 ? 'Dossier' : 'Saisine' };
}

const Lapse = ({ lapsesOn, lapsed }: Lapsing) =>
  lapsed ? (
    <Badge kind="error" small>
      Achevée le {day(lapsesOn)}
    </Badge>
  ) : (
    <>Jusqu’au {day(lapsesOn)}</>
  );
