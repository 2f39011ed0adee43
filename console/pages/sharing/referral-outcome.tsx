import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { REASONS } from './events';
import type { FileReferral } from './seen';
import { referralStanding } from './standing';

/** What became of it, from its answer to its end. */
export function Outcome({ referral }: { referral: FileReferral }) {
  const { status, closedReason, declineReason, opinions, decision, handover, supportOutcome, supportText } = referral;
  const standing = referralStanding(referral);
  const { labels } = useVisit();
  return (
    <ul>
      {standing && <li>{standing}</li>}
      {opinions.map(({ sense, givenOn, hasReserves }) => (
        <li>
          Avis {labels.of('OpinionSense', sense)} le {day(givenOn)}
          {hasReserves && ', avec des réserves'}.
        </li>
      ))}
      {decision && <Decided decision={decision} />}
      {handover && <HandedOver handover={handover} />}
      {supportOutcome && (
        <li>
          Issue{'\u00a0'}: {labels.of('SupportOutcomeKind', supportOutcome.kind)}, séance du{' '}
          {day(supportOutcome.heldOn)}. <bdi>{supportText}</bdi>
        </li>
      )}
      {status === 'CLOSED' && (
        <li>
          Close{'\u00a0'}: {REASONS[closedReason ?? ''] ?? closedReason}.
        </li>
      )}
      {declineReason && (
        <li>
          Motif de l’instance{'\u00a0'}: «{'\u00a0'}
          <bdi>{declineReason}</bdi>
          {'\u00a0'}»
        </li>
      )}
    </ul>
  );
}

function Decided({ decision }: { decision: NonNullable<FileReferral['decision']> }) {
  const { labels } = useVisit();
  const { sense, signedOn, startsOn, notifiedOn } = decision;
  return (
    <li>
      Décision{'\u00a0'}: {labels.of('DecisionSense', sense)}, signée le {day(signedOn)}
      {startsOn && `, parcours à partir du ${day(startsOn)}`}.{' '}
      {notifiedOn ? `Notifiée le ${day(notifiedOn)}.` : 'La personne n’en est pas encore informée.'}
    </li>
  );
}

function HandedOver({ handover }: { handover: NonNullable<FileReferral['handover']> }) {
  const { labels } = useVisit();
  const { handedOverAt, receivedOn, plannedOn, outcome } = handover;
  return (
    <li>
      Remise à l’instance le {day(handedOverAt)}
      {receivedOn ? `, reçue le ${day(receivedOn)}` : ', accusé de réception attendu'}
      {plannedOn && `, prévue le ${day(plannedOn)}`}
      {outcome && `, suite donnée : ${labels.of('HandoverOutcome', outcome)}`}.
    </li>
  );
}
