import { ConsolePathwayDocument } from '../../../client-sdk/src';
import { Alert, Badge, Breadcrumb, DefinitionList, TextLink } from '../../elements';
import { page } from '../../http/page';
import { day } from '../../shell/dates';
import { Benefits } from './benefits';
import { fromToday } from './day-counts';
import { Deadlines } from './deadlines';
import { Ending } from './ending';
import type { PathwayProps } from './pathway';
import { PeriodsLine } from './periods-line';
import { PeriodsList } from './periods-list';
import { Renewal } from './renewal';

/** One pathway: its periods, what ends and when, the permit and the allowance, its renewal and its end. */
export const pathwayPage = page({
  path: '/:departement/parcours/:id',
  document: ConsolePathwayDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Parcours',
  area: 'sittings',
  view: ({ departement, node }, visit) => {
    if (!departement || (node?.__typename !== 'CaseFile' && node?.__typename !== 'Referral') || !node.pathway)
      return null;
    const file = node.__typename === 'CaseFile' ? node : node.case;
    const { pathway, reference } = node;
    const own = file !== null && file.completeness !== null;
    return (
      <OnePathway
        {...{ pathway, visit, own }}
        caseId={file?.id ?? null}
        today={departement.today}
        reference={reference}
      />
    );
  },
});

function OnePathway(props: PathwayProps & { reference: string }) {
  const { pathway, today, caseId, reference, visit } = props;
  const { departement } = visit.asked.params;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Avis, décisions et notifications', href: `/${departement}/decisions#parcours` },
          { label: 'Parcours' },
        ]}
      />
      <h1>Parcours {reference}</h1>
      <State {...props} />
      <Ways caseId={caseId} carrier={pathway.referral?.id ?? null} departement={departement!} />
      <section aria-labelledby="periodes">
        <h2 id="periodes">Périodes</h2>
        <PeriodsLine pathway={pathway} today={today} />
        <PeriodsList {...props} />
      </section>
      <section aria-labelledby="echeances">
        <h2 id="echeances">Ce qui s’achève</h2>
        <Deadlines {...props} />
      </section>
      <section aria-labelledby="aides">
        <h2 id="aides">Séjour et aide financière</h2>
        <Benefits {...props} />
      </section>
      {!pathway.ended && (
        <section aria-labelledby="renouvellement">
          <h2 id="renouvellement">Renouvellement</h2>
          <Renewal {...props} />
        </section>
      )}
      <section aria-labelledby="fin">
        <h2 id="fin">Fin du parcours</h2>
        <Ending {...props} />
      </section>
    </>
  );
}

function State({ pathway, today, visit: { labels } }: PathwayProps) {
  const { ended, lapsed, lapsesOn, firstStartedOn, endsOn, monthsUsed } = pathway;
  const badge = ended ? (
    <Badge plain>Terminé</Badge>
  ) : (
    <Badge kind={lapsed ? 'error' : 'success'}>{lapsed ? 'Période achevée' : stateOf(firstStartedOn, today)}</Badge>
  );
  return (
    <>
      <p>{badge}</p>
      {lapsed && (
        <Alert
          kind="error"
          small
          title={`La période s’est achevée le ${day(lapsesOn)}, ${fromToday(today, lapsesOn)} : aucun acte ne couvre ces jours.`}
        />
      )}
      <DefinitionList
        items={[
          { term: 'Premier jour', value: day(firstStartedOn) },
          { term: 'Mois consommés', value: `${monthsUsed} sur 24` },
          ended
            ? {
                term: 'Terminé le',
                value: ended.reason ? `${day(ended.on)}, ${labels.of('PathwayEnd', ended.reason)}` : day(ended.on),
              }
            : { term: 'Dernière période jusqu’au', value: `${day(lapsesOn)}, ${fromToday(today, lapsesOn)}` },
          { term: 'Dernier jour que la loi permet', value: day(endsOn) },
        ]}
      />
    </>
  );
}

const stateOf = (firstStartedOn: string, today: string) => (firstStartedOn > today ? 'À venir' : 'En cours');

function Ways({
  caseId,
  carrier,
  departement,
}: {
  caseId: string | null;
  carrier: string | null;
  departement: string;
}) {
  return (
    <ul class="console-list console-no-print">
      {caseId && (
        <li>
          <TextLink href={`/${departement}/dossiers/${caseId}`}>Le dossier</TextLink>
        </li>
      )}
      {carrier && (
        <li>
          <TextLink href={`/${departement}/saisines/${carrier}`}>La saisine qui le porte</TextLink>
        </li>
      )}
    </ul>
  );
}
