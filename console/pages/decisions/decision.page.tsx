import { ConsoleDecisionDocument, type DecidedReferralFragment } from '../../../client-sdk/src';
import { Alert, Breadcrumb, DefinitionList, Details, Empty, Masked, TextLink } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { capital } from '../../shell/capital';
import { MadePapers } from '../papers/made-papers';
import { DecisionForm, NotificationForm } from './decision-forms';
import { DecisionLife, FormerDecisions, PathwayLink } from './decision-life';
import type { DecidedProps } from './decision';
import { SignedCopy } from './signed-copy';

/** What was thought of a referral, what was decided, and whether the person was told. By its own id, or the decision's. */
export const decisionPage = page({
  path: '/:departement/decisions/:id',
  document: ConsoleDecisionDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Décision',
  area: 'sittings',
  view: ({ departement, node }, visit) => {
    if (!departement || !node) return null;
    const referral = node.__typename === 'Decision' ? node.referral : node.__typename === 'Referral' ? node : null;
    return referral && <Decided referral={referral} visit={visit} timeZone={departement.timeZone} />;
  },
});

function Decided(props: DecidedProps & { timeZone: string }) {
  const { referral, visit } = props;
  const { departement } = visit.asked.params;
  const { decision } = referral;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Avis, décisions et notifications', href: `/${departement}/decisions` },
          { label: referral.reference },
        ]}
      />
      <h1>Décision sur la saisine {referral.reference}</h1>
      <p>
        <TextLink href={`/${departement}/saisines/${referral.id}`}>Lire la saisine à mon niveau</TextLink>
      </p>
      <PathwayLink {...props} />
      <section aria-labelledby="avis">
        <h2 id="avis">Avis</h2>
        {referral.opinions.length === 0 && <Empty>La commission n’a pas encore rendu d’avis.</Empty>}
        {referral.opinions.map((opinion) => (
          <OpinionSaid opinion={opinion} visit={visit} />
        ))}
      </section>
      <section aria-labelledby="decision">
        <h2 id="decision">Décision</h2>
        {decision ? <DecisionSaid {...props} /> : <ToRecord {...props} />}
      </section>
      <SignedCopy {...props} />
      {decision && (
        <section aria-labelledby="notification">
          <h2 id="notification">Notification</h2>
          <Notified {...props} />
        </section>
      )}
      <DecisionLife {...props} />
      <FormerDecisions {...props} />
      <MadePapers papers={referral.papers} departement={departement!} />
    </>
  );
}

type Opinion = DecidedReferralFragment['opinions'][number];
type Decision = NonNullable<DecidedReferralFragment['decision']>;

function OpinionSaid({ opinion, visit: { labels } }: { opinion: Opinion; visit: Visit }) {
  const { sense, manner, givenOn, votesFor, votesAgainst, abstentions, hasReserves, reserves } = opinion;
  const votes = `${votesFor ?? 0} pour, ${votesAgainst ?? 0} contre, ${abstentions ?? 0} abstention(s)`;
  return (
    <DefinitionList
      items={[
        { term: 'Sens', value: capital(labels.of('OpinionSense', sense)) },
        { term: 'Rendu le', value: day(givenOn) },
        { term: 'Manière', value: manner === 'VOTES' ? votes : capital(labels.of('OpinionManner', manner)) },
        { term: 'Réserves', value: hasReserves ? (reserves ?? <Kept what="Les réserves" />) : 'Aucune' },
      ]}
    />
  );
}

/** There is a text, and this reader does not have it. */
const Kept = ({ what }: { what: string }) => (
  <Masked inline reason={`${what} se lisent par l’association, le secrétariat et l’autorité qui décide.`} />
);

function ToRecord({ referral, visit }: DecidedProps) {
  if (referral.opinions.length === 0) return <Empty>La décision se prend après l’avis (CASF L.121-9).</Empty>;
  if (!referral.authoritative) return <Empty>Cette saisine n’appelle pas de décision.</Empty>;
  if (!mayAct(visit.shell, visit.asked.params.departement!, 'recordDecision'))
    return <Empty>La décision n’est pas encore enregistrée.</Empty>;
  return <DecisionForm referral={referral} visit={visit} />;
}

/** Until when it may be contested, and what stopped the delay (CJA R.421-1). */
function remedies({ remediesUntil, legalAidAskedOn, legalAidAnsweredOn, notifiedOn }: Decision) {
  const told = notifiedOn ? '' : ', faute de notification';
  const answer = legalAidAnsweredOn ? `réponse le ${day(legalAidAnsweredOn)}` : 'sans réponse encore';
  return [
    ...(remediesUntil ? [{ term: 'Recours possible jusqu’au', value: `${day(remediesUntil)}${told}` }] : []),
    ...(legalAidAskedOn
      ? [{ term: 'Aide juridictionnelle', value: `Demandée le ${day(legalAidAskedOn)}, ${answer}` }]
      : []),
  ];
}

/** The law asks for reasons of a refusal alone (CRPA L.211-2, 7°). */
const NO_REASONS = <Empty inline>Aucun n’est écrit : seul un refus se motive (CRPA L.211-2, 7°)</Empty>;

function DecisionSaid({ referral: { decision }, visit: { labels, shell, asked } }: DecidedProps) {
  if (!decision) return null;
  const { sense, signatory, delegation, signedOn, startsOn, reasons, abrogatedOn, abrogatedBy } = decision;
  const refused = sense === 'REFUSED';
  const reads = mayAct(shell, asked.params.departement!, 'recordDecision', 'recordAccord');
  return (
    <DefinitionList
      items={[
        { term: 'Sens', value: capital(labels.of('DecisionSense', sense)) },
        { term: 'Signée le', value: `${day(signedOn)}, par ${signatory}${delegation ? ` (${delegation})` : ''}` },
        ...(startsOn ? [{ term: 'Premier jour du parcours', value: day(startsOn) }] : []),
        {
          term: 'Motifs',
          value:
            reasons ??
            (refused || !reads ? <Kept what={refused ? 'Les motifs' : 'Ses motifs, s’il y en a,'} /> : NO_REASONS),
        },
        ...(abrogatedOn ? [{ term: 'Abrogée le', value: `${day(abrogatedOn)}, par ${abrogatedBy}` }] : []),
        ...remedies(decision),
      ]}
    />
  );
}

function Notified({ referral, visit }: DecidedProps) {
  const { decision } = referral;
  const { labels, asked, shell, typed } = visit;
  if (!decision) return null;
  const may = mayAct(shell, asked.params.departement!, 'recordNotification');
  if (decision.notifiedOn === null)
    return may ? (
      <NotificationForm referral={referral} visit={visit} />
    ) : (
      <Alert
        kind="warning"
        small
        title="La personne n’a pas encore reçu la notification : les recours courent de ce jour."
      />
    );
  return (
    <>
      <DefinitionList
        items={[
          { term: 'Le', value: day(decision.notifiedOn) },
          { term: 'Mode', value: capital(labels.of('NotificationManner', decision.notificationManner)) },
          { term: 'Interprète', value: decision.interpreter ? 'Oui' : 'Non' },
        ]}
      />
      {may && (
        <Details summary="Corriger la notification" open={typed !== null}>
          <NotificationForm referral={referral} visit={visit} />
        </Details>
      )}
    </>
  );
}
