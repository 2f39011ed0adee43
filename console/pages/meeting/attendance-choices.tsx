import { Checkbox, Details, Input, Select } from '../../elements';
import { useTyped } from '../../forms/act-form';
import { bound } from '../../forms/field-props';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { STATES, type AttendanceLine } from './attendance';
import { memberChoices, type HeldSession, type Member } from './held';

interface ChoicesProps {
  member: Member;
  session: HeldSession;
  line: AttendanceLine;
}

/** One tap for what is usual; who holds the vote where somebody is represented; hours and substitutes folded. */
export function AttendanceChoices({ member, session, line }: ChoicesProps) {
  const { quality, voting, onPaper, reply } = member;
  const { labels } = useVisit();
  const more = [!voting && 'voix consultative', onPaper && 'sans compte'].filter(Boolean).join(', ');
  return (
    <>
      <span class="console-attendance__who">
        {capital(quality)}
        {more && <span class="console-list__more">{more}</span>}
        {reply && (
          <span class="console-list__more">
            a répondu{'\u00a0'}: {labels.of('ConvocationReply', reply)}
          </span>
        )}
      </span>
      <States member={member} chosen={line.state} />
      {voting && <Holder member={member} session={session} line={line} />}
      <Precisions member={member} line={line} />
    </>
  );
}

function States({ member: { memberId, quality, voting }, chosen }: { member: Member; chosen: string }) {
  const { labels } = useVisit();
  const { error } = bound({ name: `state-${memberId}` });
  const states = STATES.filter((state) => voting || state !== 'REPRESENTED');
  return (
    <fieldset class="console-taps" id={`champ-state-${memberId}`} tabIndex={-1}>
      <legend class="fr-sr-only">Présence, {quality}</legend>
      {states.map((value) => (
        <span class="console-tap">
          <input
            type="radio"
            id={`${value}-${memberId}`}
            name={`state-${memberId}`}
            value={value}
            checked={chosen === value}
          />
          <label for={`${value}-${memberId}`}>{capital(labels.of('AttendanceState', value))}</label>
        </span>
      ))}
      {error && <p class="fr-message fr-message--error">{error}</p>}
    </fieldset>
  );
}

function Holder({ member: { memberId, quality }, session, line }: ChoicesProps) {
  const others = session.convocations.filter((other) => other.voting && other.memberId !== memberId);
  return (
    <div class="console-attendance__holder">
      <Select
        {...bound({ name: `proxyTo-${memberId}` })}
        value={line.proxyTo}
        label={
          <>
            Qui vote à sa place<span class="fr-sr-only"> ({quality})</span>
          </>
        }
        options={memberChoices(others)}
        placeholder="Choisir un membre présent"
      />
    </div>
  );
}

function Precisions({ member: { memberId, quality }, line }: Omit<ChoicesProps, 'session'>) {
  const typed = useTyped();
  const field = (name: string) => bound({ name: `${name}-${memberId}` });
  const errors = ['arrivedAt', 'leftAt'].some((name) => typed && field(name).error);
  return (
    <Details
      summary={
        <>
          Suppléant, heures<span class="fr-sr-only">, {quality}</span>
        </>
      }
      open={line.substituted || line.arrivedAt !== '' || line.leftAt !== '' || errors}
    >
      <Checkbox
        {...field('substituted')}
        value="on"
        small
        checked={line.substituted}
        label="Une personne suppléante siège à sa place"
      />
      <div class="console-votes">
        <Input
          {...field('arrivedAt')}
          value={line.arrivedAt}
          label="Arrivée"
          hint="Vide : dès le début"
          maxLength={7}
        />
        <Input {...field('leftAt')} value={line.leftAt} label="Départ" hint="Vide : jusqu’à la fin" maxLength={7} />
      </div>
    </Details>
  );
}
