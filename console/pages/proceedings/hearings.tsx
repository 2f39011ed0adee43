import type { HearingLineFragment } from '../../../client-sdk/src';
import { Badge, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, SelectField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day, hour, localDay } from '../../shell/dates';

interface HearingsProps {
  hearings: readonly HearingLineFragment[];
  address: string;
  may(act: string): boolean;
}

/** The latest first: the next one, then what came of those that passed. */
export function Hearings({ hearings, address, may }: HearingsProps) {
  const { typed } = useVisit();
  const action = `${address}/audiences`;
  return (
    <>
      <h3>Audiences</h3>
      {hearings.length === 0 && <Empty>Aucune audience n’est connue.</Empty>}
      <ul class="console-list">
        {hearings.map((hearing) => (
          <HearingLine hearing={hearing} action={`${action}/${hearing.id}`} may={may} />
        ))}
      </ul>
      {may('recordHearing') && (
        <Details summary="Enregistrer une audience" open={typed?.action === action}>
          <p>
            D’après l’avis à victime. L’équipe qui garde le lien avec la personne est rappelée trente jours, puis sept
            jours avant, par un message qui ne dit rien de l’audience.
          </p>
          <ActForm action={action} submit="Enregistrer cette audience" kind="secondary">
            <HearingFields />
          </ActForm>
        </Details>
      )}
    </>
  );
}

interface LineProps {
  hearing: HearingLineFragment;
  action: string;
  may(act: string): boolean;
}

function HearingLine({ hearing, action, may }: LineProps) {
  const { labels, typed, now } = useVisit();
  const { id, heldOn, kind, startsAt, court, version } = hearing;
  const foretold = heldOn > localDay(now);
  const about = `audience du ${day(heldOn)}`;
  return (
    <li>
      {capital(labels.of('HearingKind', kind))}, le {day(heldOn)}
      {startsAt && ` à ${hour(startsAt)}`} <State hearing={hearing} />
      <span class="console-list__more">{court ?? 'Juridiction à reprendre de l’avis à victime.'}</span>
      {may('recordHearingOutcome') && (
        <Details
          summary={`${foretold ? 'Renvoyée ou supprimée ?' : 'Dire ce qu’elle a donné'} (${about})`}
          open={typed?.action === `${action}/resultat`}
        >
          <ActForm action={`${action}/resultat`} submit="Enregistrer le résultat" kind="secondary" about={about}>
            <Version value={version} />
            <RadioField
              name="outcome"
              id={`resultat-${id}`}
              label="Résultat"
              options={labels.all('HearingOutcome').filter(({ value }) => !foretold || BEFORE_ITS_DAY.includes(value))}
              stored={hearing.outcome}
              required
            />
          </ActForm>
        </Details>
      )}
      {may('recordHearing') && (
        <Details summary={`Corriger (${about})`} open={typed?.action === action}>
          <ActForm action={action} submit="Corriger cette audience" kind="secondary" about={about}>
            <Version value={version} />
            <HearingFields hearing={hearing} />
          </ActForm>
        </Details>
      )}
    </li>
  );
}

/** Until it is held, nothing else can be said of it. */
const BEFORE_ITS_DAY: readonly string[] = ['POSTPONED', 'CANCELLED'];

function State({ hearing: { heldOn, outcome } }: { hearing: HearingLineFragment }) {
  const { labels, now } = useVisit();
  if (outcome)
    return (
      <Badge small plain>
        {labels.of('HearingOutcome', outcome)}
      </Badge>
    );
  const past = heldOn < localDay(now);
  return (
    <Badge small plain kind={past ? 'warning' : 'info'}>
      {past ? 'résultat à dire' : 'à venir'}
    </Badge>
  );
}

function HearingFields({ hearing }: { hearing?: HearingLineFragment }) {
  const { labels } = useVisit();
  const at = hearing?.id ?? 'nouvelle';
  return (
    <>
      <SelectField
        name="kind"
        id={`audience-kind-${at}`}
        label="Pour quoi"
        options={labels.all('HearingKind')}
        stored={hearing?.kind}
        required
      />
      <DateField
        name="heldOn"
        id={`audience-heldOn-${at}`}
        label="Date de l’audience"
        partial={false}
        stored={hearing?.heldOn}
        required
      />
      <TextField
        name="startsAt"
        id={`audience-startsAt-${at}`}
        label="Heure"
        hint="Par exemple 9 h 30."
        stored={hearing?.startsAt}
        maxLength={8}
      />
      <TextField
        name="court"
        id={`audience-court-${at}`}
        label="Juridiction et lieu"
        hint="Par exemple : tribunal judiciaire, la ville, la salle. N’écrivez aucun nom de personne."
        stored={hearing?.court}
        maxLength={200}
      />
    </>
  );
}
