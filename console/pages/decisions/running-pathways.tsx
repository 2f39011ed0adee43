import type { ConsoleDecisionsQuery } from '../../../client-sdk/src';
import { Empty, Table, TextLink } from '../../elements';
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
  href: string;
  reference: string;
  since: string | null;
}

/** By the file for whoever keeps it, else by the referral that was decided: whichever the reader's doors open. */
export function RunningPathways({ cases, referrals, visit }: RunningProps) {
  const departement = visit.asked.params.departement!;
  const known = cases.nodes.map(({ id, reference, pathwayStartedOn }): Running => ({
    href: `/${departement}/dossiers/${id}`,
    reference,
    since: pathwayStartedOn,
  }));
  const decided = referrals
    .filter(({ stage, authoritative }) => authoritative && stage === 'RUNNING')
    .map(({ id, reference, decision }): Running => ({
      href: `/${departement}/saisines/${id}`,
      reference,
      since: decision?.startsOn ?? null,
    }));
  const rows = [...(known.length > 0 ? known : decided)].sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  return (
    <section aria-labelledby="parcours">
      <h2 id="parcours">Parcours en cours</h2>
      <Table
        caption="Parcours en cours"
        captionHidden
        rows={rows}
        empty={<Empty>Aucun parcours en cours, parmi ceux que vous lisez.</Empty>}
        columns={[
          {
            head: known.length > 0 ? 'Dossier' : 'Saisine',
            heads: true,
            cell: ({ href, reference }) => <TextLink href={href}>{reference}</TextLink>,
          },
          { head: 'Depuis le', cell: ({ since }) => day(since) || <Empty inline /> },
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
