import type { ComponentChildren } from 'preact';
import type { RehearsedFragment } from '../../../client-sdk/src';
import { Alert, DefinitionList, Details, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day, weekday } from '../../shell/dates';
import { RulesSaid } from './rules-said';

interface RehearsedProps {
  told: RehearsedFragment;
}

const NOTICE = 'CRPA R.133-8';

/** What a sitting would meet, each line with the rule that it comes from: dates, quorum, what is wrong, then what waits. */
export function Rehearsed({ told }: RehearsedProps) {
  return (
    <>
      <h3>Séance du {weekday(told.heldOn)}</h3>
      <RulesSaid verdicts={told.verdicts} />
      <Figures told={told} />
      <Lists told={told} />
    </>
  );
}

function Figures({ told: { earliestLawfulDate, convocationDeadline, quorum } }: RehearsedProps) {
  const { needed, reachable, members } = quorum;
  return (
    <DefinitionList
      items={[
        { term: 'Première date régulière', value: `${weekday(earliestLawfulDate)} (${NOTICE})` },
        { term: 'Convoquer au plus tard', value: `${weekday(convocationDeadline)} (${NOTICE})` },
        {
          term: 'Quorum',
          value:
            needed > 0
              ? `${needed} voix requises sur ${members}\u00a0; ${reachable} membres en fonction ce jour-là (CRPA R.133-10)`
              : `Aucun texte n’en demande\u00a0; ${reachable} membres en fonction ce jour-là`,
        },
      ]}
    />
  );
}

/** Only what is there: nothing to say is said by the rules above. */
function Lists({ told }: RehearsedProps) {
  const { labels, asked } = useVisit();
  const { missingSeats, mandatesEnding, notReady, pathwaysLapsing } = told;
  const referral = (id: string, reference: string) => (
    <TextLink href={`/${asked.params.departement}/saisines/${id}`}>{reference}</TextLink>
  );
  return (
    <>
      <Told
        title="Sièges que personne n’occupe"
        lines={missingSeats.map(({ quality, article }) => `${capital(quality)} (${article})`)}
      />
      <Told
        title="Mandats qui s’achèvent avant la séance, CRPA R.133-4"
        lines={mandatesEnding.map(({ quality, endsOn }) => `${capital(quality)}\u00a0: le ${day(endsOn)}`)}
      />
      <Told
        title="Saisines qui ne sont pas prêtes"
        lines={notReady.map(({ referralId, reference, reason }) => (
          <>
            {referral(referralId, reference)}
            {'\u00a0'}: {labels.of('NotReadyReason', reason)}
          </>
        ))}
      />
      <Told
        title="Parcours qui prennent fin avant la séance, CASF L.121-9"
        lines={pathwaysLapsing.map(({ referralId, reference, lapsesOn }) => (
          <>
            {referral(referralId, reference)}
            {'\u00a0'}: non couvert à partir du {day(lapsesOn)}
          </>
        ))}
      />
    </>
  );
}

/** Past this many, folded. */
const FEW = 5;

function Told({ title, lines }: { title: string; lines: readonly ComponentChildren[] }) {
  if (lines.length === 0) return null;
  const list = (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
  return (
    <Alert kind="warning" small title={`${title}\u00a0: ${lines.length}`}>
      {lines.length > FEW ? <Details summary={`Voir les ${lines.length}`}>{list}</Details> : list}
    </Alert>
  );
}
