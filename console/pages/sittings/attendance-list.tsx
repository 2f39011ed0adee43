import type { AttendanceState } from '../../../client-sdk/src';
import { Empty } from '../../elements';
import { ActForm, RefusalsOf, useTyped } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import type { HeldProps, HeldSession } from './held';

type Member = HeldSession['convocations'][number];

const NOTED: readonly HeldSession['status'][] = ['CONVENED', 'OPEN'];
const STATES: readonly AttendanceState[] = ['PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT'];

/** One line a member, each with a version of its own: two clerks note two members at once. */
export function AttendanceList({ session, visit }: HeldProps) {
  const { convocations, attendance, status } = session;
  const address = `/${visit.asked.params.departement}/seances/${session.id}`;
  if (convocations.length === 0) return <Empty>Aucun membre n’est convoqué.</Empty>;
  const unnoted = convocations.filter(({ memberId }) => !attendance.some((line) => line.memberId === memberId));
  return (
    <>
      <div id="tous-presents" data-live data-live-state={String(unnoted.length)}>
        {NOTED.includes(status) && unnoted.length > 1 ? (
          <ActForm
            action={`${address}/presences`}
            submit={`Noter présents les ${unnoted.length} membres restants`}
            kind="secondary"
          >
            {unnoted.map(({ memberId }) => (
              <input type="hidden" name="memberIds" value={memberId} />
            ))}
          </ActForm>
        ) : (
          <RefusalsOf action={`${address}/presences`} />
        )}
      </div>
      <ul class="console-attendance">
        {convocations.map((member) => (
          <Line
            member={member}
            noted={attendance.find((line) => line.memberId === member.memberId)}
            address={address}
            changes={NOTED.includes(status)}
          />
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  member: Member;
  noted?: HeldSession['attendance'][number];
  address: string;
  changes: boolean;
}

function Line({ member, noted, address, changes }: LineProps) {
  const { memberId, quality, voting, onPaper } = member;
  const { labels } = useVisit();
  const state = noted?.state ?? null;
  return (
    <li id={`present-${memberId}`} data-live data-live-state={`${state ?? ''} ${noted?.version ?? 0}`} tabIndex={-1}>
      <span class="console-attendance__who">
        {capital(quality)}
        {!voting && <span class="console-list__more">voix consultative</span>}
        {onPaper && <span class="console-list__more">sans compte</span>}
      </span>
      {changes ? (
        <ActForm action={`${address}/presences/${memberId}`} inline sentByScript>
          <Version value={noted?.version ?? 0} />
          <States state={state} quality={quality} memberId={memberId} />
        </ActForm>
      ) : (
        <span>{state ? capital(labels.of('AttendanceState', state)) : 'Non noté'}</span>
      )}
    </li>
  );
}

interface StatesProps {
  state: AttendanceState | null;
  quality: string;
  memberId: string;
}

/** One tap each. What another noted meanwhile is pressed; what the reader had asked for is said beside. */
function States({ state, quality, memberId }: StatesProps) {
  const { labels } = useVisit();
  const asked = useTyped()?.fields.text('state');
  return (
    <>
      {asked && (
        <p class="fr-hint-text">
          Vous aviez noté{'\u00a0'}: {labels.of('AttendanceState', asked)}.
        </p>
      )}
      <span class="console-taps" role="group" aria-label={`Présence, ${quality}`}>
        {STATES.map((each) => (
          <button
            type="submit"
            name="state"
            value={each}
            id={`${each}-${memberId}`}
            aria-pressed={each === state ? 'true' : 'false'}
            class={`fr-btn fr-btn--sm ${each === state ? '' : 'fr-btn--tertiary'}`}
          >
            {capital(labels.of('AttendanceState', each))}
          </button>
        ))}
      </span>
    </>
  );
}
