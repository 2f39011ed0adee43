import { Badge, Breadcrumb, DefinitionList, TextLink, type Term } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { REASONS } from '../sharing/events';
import { referralAddress, type ReferralProps } from './referral-props';

/** What everybody who reaches this door may know; the reference stands in the page alone. */
export function ReferralHeader({ referral, departement }: ReferralProps) {
  const { labels } = useVisit();
  const { reference, status, stage, body, authoritative, handover } = referral;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Instances', href: `/${departement}/instances` },
          { label: capital(labels.of('BodyKind', body.kind)), href: `/${departement}/instances/${body.kind}` },
          { label: 'Saisine' },
        ]}
      />
      <h1>Saisine {reference}</h1>
      <p>
        <Badge kind="info" plain>
          {labels.of('ReferralStatus', status)}
        </Badge>{' '}
        <Badge plain>{labels.of('Stage', stage)}</Badge>
      </p>
      {authoritative && <p>Cette instance rend l’avis sur lequel l’autorité décide.</p>}
      <DefinitionList items={facts({ referral, departement }, labels.of.bind(labels))} />
      {handover && <p>{handoverWords(handover, (code) => labels.of('HandoverOutcome', code))}</p>}
    </>
  );
}

function facts({ referral, departement }: ReferralProps, label: (list: string, code: string) => string): Term[] {
  const { body, formation, purpose, legalBasis, sex, ageClass, principalForm, closedReason, ...rest } = referral;
  const sittings = rest.agendaItems.map(({ session }) => (
    <TextLink href={`/${departement}/seances/${session.id}`}>Séance du {day(session.heldOn)}</TextLink>
  ));
  const coded = (list: string, code: string | null) => code && capital(label(list, code));
  const rows: [string, preact.ComponentChildren][] = [
    ['Instance', body.name],
    ['Formation', capital(label('Formation', formation))],
    ['But', capital(label('Purpose', purpose))],
    ['Fondement', legalBasis],
    ['Sexe', coded('identity.sex', sex)],
    ['Classe d’âge', ageClass && capital(label('identity.ageClass', ageClass))],
    ['Forme principale', coded('exploitation.principalForm', principalForm)],
    ['Situation', rest.situation],
    ['Ordre du jour', sittings.length > 0 ? sittings.flatMap((link, at) => (at > 0 ? [', ', link] : [link])) : null],
    ['Ouvre jusqu’au', rest.expiresOn && day(rest.expiresOn)],
    ['Close', closedReason && capital(REASONS[closedReason] ?? closedReason)],
    ['Motif du refus de la saisine', rest.declineReason],
    ['Dossier', rest.case && <TextLink href={`/${departement}/dossiers/${rest.case.id}`}>Ouvrir le dossier</TextLink>],
    ['Circuit', rest.circuit && <CircuitLink departement={departement} id={rest.circuit.id} />],
    ['Qui lit quoi', rest.case && <ReadersLink departement={departement} id={referral.id} />],
  ];
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

const CircuitLink = ({ departement, id }: { departement: string; id: string }) => (
  <TextLink href={`/${departement}/circuits/${id}`}>Numéros, délais et étapes du circuit</TextLink>
);

const ReadersLink = ({ departement, id }: { departement: string; id: string }) => (
  <TextLink href={`${referralAddress(departement, id)}/qui-lit`}>Voir fonction par fonction</TextLink>
);

function handoverWords(
  handover: NonNullable<ReferralProps['referral']['handover']>,
  outcome: (code: string) => string,
) {
  const { handedOverAt, receivedOn, plannedOn, outcome: found } = handover;
  const parts = [
    `remise à l’instance le ${day(handedOverAt)}`,
    receivedOn && `reçue le ${day(receivedOn)}`,
    plannedOn && `prévue le ${day(plannedOn)}`,
    found && outcome(found),
  ];
  return `${capital(parts.filter(Boolean).join(', '))}.`;
}
