import { Alert, DefinitionList, Empty, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { day, hour } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { mayAct } from '../../shell/may';
import { actAt, type PathwayProps } from './pathway';

/** What the commission is asked to go on with, as the last period has it, and the sitting that is still in time. */
export function Renewal(props: PathwayProps) {
  const { pathway, visit } = props;
  const { departement } = visit.asked.params;
  const { renewal, periods, lapsesOn, endsOn } = pathway;
  if (renewal)
    return (
      <p>
        Le renouvellement est demandé{'\u00a0'}:{' '}
        <TextLink href={`/${departement}/saisines/${renewal.id}`}>saisine {renewal.reference}</TextLink>,{' '}
        {visit.labels.of('ReferralStatus', renewal.status)}.
      </p>
    );
  if (periods.length >= 4 || lapsesOn >= endsOn)
    return <Empty>Les 24 mois seront accomplis avec cette période : elle ne se renouvelle pas (CASF L.121-9).</Empty>;
  return (
    <>
      <Asked {...props} />
      <RenewalForm {...props} />
    </>
  );
}

function Asked({ pathway, visit }: PathwayProps) {
  const { departement } = visit.asked.params;
  const { proposedSession: sitting, lapsesOn } = pathway;
  const last = pathway.periods.at(-1)!;
  return (
    <>
      <DefinitionList
        items={[
          { term: 'Dernière période', value: `Du ${day(last.startsOn)} au ${day(last.endsOn)}, par ${last.signatory}` },
          { term: 'La loi permet jusqu’au', value: `${day(pathway.endsOn)}, 24 mois après le premier jour` },
          {
            term: 'Dernière séance encore à temps',
            value: sitting ? (
              <TextLink href={`/${departement}/seances/${sitting.id}`}>
                {capital(day(sitting.heldOn))} à {hour(sitting.startsAt)}
              </TextLink>
            ) : (
              <Empty inline>aucune d’ici au {day(lapsesOn)}</Empty>
            ),
          },
        ]}
      />
      {!sitting && (
        <Alert
          kind="warning"
          small
          title="Aucune séance n’est prévue à temps : demandez-en une au secrétariat de la commission."
        />
      )}
    </>
  );
}

const EFFECT =
  'Le dossier repart devant la commission tel qu’il est, sur l’accord en cours : ses membres le lisent, chacun à son niveau, quand il ' +
  'est inscrit à une séance. Le parcours court jusqu’à la décision.';

function RenewalForm({ caseId, own, visit }: PathwayProps) {
  const { departement, id } = visit.asked.params;
  if (!own || !caseId || !mayAct(visit.shell, departement!, 'requestRenewal')) return null;
  return (
    <>
      <p>
        Rien n’est à saisir de nouveau. Avant de demander,{' '}
        <TextLink href={`/${departement}/dossiers/${caseId}`}>relisez le dossier</TextLink> et mettez-le à jour.
      </p>
      <ActForm
        action={actAt(visit, 'renouveler')}
        id={`renouveler-${id}`}
        submit="Demander le renouvellement"
        confirm={EFFECT}
      >
        <Hidden name="caseId" value={caseId} />
      </ActForm>
    </>
  );
}
