import type { ShellFragment } from '../../../client-sdk/src';
import { ButtonLink, DefinitionList, Empty, Masked, type Term } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { capital } from '../../shell/capital';
import type { ReferralProps } from './referral-props';

/** What the body said, what the authority decided, and how the person was told. */
export function Outcome({ referral, departement }: ReferralProps) {
  const { shell } = useVisit();
  const { opinions, decision, authoritative } = referral;
  if (!authoritative && opinions.length === 0 && !decision) return null;
  const next = nextStep({ referral, departement }, shell);
  return (
    <section aria-labelledby="suite">
      <h2 id="suite">Avis et décision</h2>
      {opinions.length === 0 && <Empty>L’instance n’a pas encore rendu d’avis.</Empty>}
      {opinions.map((opinion) => (
        <OpinionTerms opinion={opinion} />
      ))}
      {decision && <DecisionTerms decision={decision} />}
      {next && (
        <p class="console-no-print">
          <ButtonLink href={`/${departement}/decisions/${referral.id}`}>{next}</ButtonLink>
        </p>
      )}
    </section>
  );
}

/** What this reader may record now; it has a page of its own. */
function nextStep({ referral, departement }: ReferralProps, shell: ShellFragment | null): string | null {
  const { opinions, decision, authoritative } = referral;
  const may = (act: string) => mayAct(shell, departement, act);
  if (decision) {
    if (!may('recordNotification')) return null;
    return decision.notifiedOn ? 'Corriger la notification' : 'Notifier la personne';
  }
  return opinions.length > 0 && authoritative && may('recordDecision') ? 'Enregistrer la décision' : null;
}

const KEPT = 'lues par l’association, le secrétariat et l’autorité qui décide.';

function OpinionTerms({ opinion }: { opinion: ReferralProps['referral']['opinions'][number] }) {
  const { labels } = useVisit();
  const { sense, manner, givenOn, hasReserves, reserves, votesFor, votesAgainst, abstentions } = opinion;
  const votes =
    votesFor === null ? null : `${votesFor} pour, ${votesAgainst ?? 0} contre, ${abstentions ?? 0} abstention(s)`;
  const items: Term[] = [
    {
      term: 'Avis',
      value: `${capital(labels.of('OpinionSense', sense))}, ${labels.of('OpinionManner', manner)}, le ${day(givenOn)}`,
    },
    ...(votes ? [{ term: 'Voix', value: votes }] : []),
    ...(hasReserves
      ? [
          {
            term: 'Réserves',
            value: reserves ?? (
              <Masked inline reason="l’avis a des réserves, lues par les membres convoqués et le secrétariat." />
            ),
          },
        ]
      : []),
  ];
  return <DefinitionList items={items} />;
}

function DecisionTerms({ decision }: { decision: NonNullable<ReferralProps['referral']['decision']> }) {
  const { labels } = useVisit();
  const { sense, signatory, delegation, signedOn, startsOn, reasons, notifiedOn, notificationManner, interpreter } =
    decision;
  const told =
    notifiedOn &&
    `le ${day(notifiedOn)}, ${labels.of('NotificationManner', notificationManner)}${interpreter ? ', avec un interprète' : ''}`;
  const items: Term[] = [
    { term: 'Décision', value: `${capital(labels.of('DecisionSense', sense))}, signée le ${day(signedOn)}` },
    { term: 'Signataire', value: delegation ? `${signatory} (${delegation})` : signatory },
    ...(startsOn ? [{ term: 'Premier jour du parcours', value: day(startsOn) }] : []),
    ...(reasons ? [{ term: 'Motifs', value: reasons }] : []),
    ...(!reasons && sense === 'REFUSED' ? [{ term: 'Motifs', value: <Masked inline reason={KEPT} /> }] : []),
    { term: 'Notification', value: told ?? <Empty inline>pas encore notifiée</Empty> },
  ];
  return <DefinitionList items={items} />;
}
