import { Details, Empty } from '../../elements';
import { ActForm, RefusalsOf, useTyped } from '../../forms/act-form';
import { AttendanceChoices } from './attendance-choices';
import { announcedLine, notedLine, saidBy, typedLine, type AttendanceLine } from './attendance';
import { AttendanceSaid, attendanceInWords } from './attendance-said';
import { isNoted, sittingAddress, type HeldProps, type Member, type Noted } from './held';

/** Everybody in one act. Each line keeps its version: two clerks note two members from pages of one moment. */
export function AttendanceForm(props: HeldProps) {
  const { session, visit } = props;
  const { convocations, attendance } = session;
  const action = `${sittingAddress(props)}/presences`;
  if (convocations.length === 0) return <Empty>Aucun membre n’est convoqué.</Empty>;
  const notedOf = ({ memberId }: Member) => attendance.find((line) => line.memberId === memberId);
  const missing = convocations.filter((member) => !notedOf(member)).length;
  const lines = convocations.map((member) => <Line {...props} member={member} noted={notedOf(member)} />);
  if (!isNoted(session))
    return (
      <>
        <RefusalsOf action={action} />
        <ul class="console-attendance">{lines}</ul>
      </>
    );
  return (
    <Details
      summary={
        <span id="bilan-des-presences" data-live data-live-state={attendanceInWords(props)}>
          {attendanceInWords(props)}
        </span>
      }
      open={missing > 0 || visit.typed?.action === action}
    >
      <ActForm action={action} sentByScript="first">
        <button type="submit" disabled hidden />
        <ul class="console-attendance">{lines}</ul>
        <div class="console-attendance__send">
          <button type="submit" class="fr-btn">
            Enregistrer les présences
          </button>
          <span id="tous-presents" data-live data-live-state={String(missing)}>
            {missing > 0 && (
              <button type="submit" name="restants" value="PRESENT" class="fr-btn fr-btn--secondary">
                Les autres sont présents{'\u00a0'}: enregistrer
              </button>
            )}
          </span>
        </div>
      </ActForm>
    </Details>
  );
}

interface LineProps extends HeldProps {
  member: Member;
  noted?: Noted;
}

function Line({ session, visit, member, noted }: LineProps) {
  const { memberId, quality } = member;
  const now = notedLine(noted);
  return (
    <li
      id={`present-${memberId}`}
      data-live
      data-live-state={`${saidBy(now)} ${noted?.version ?? 0}`}
      tabIndex={-1}
      class="console-attendance__line"
    >
      {isNoted(session) ? (
        <Noting session={session} visit={visit} member={member} noted={noted} now={now} />
      ) : (
        <>
          <span class="console-attendance__who">{quality}</span>
          <AttendanceSaid line={now} session={session} />
        </>
      )}
    </li>
  );
}

/** What another clerk noted meanwhile stands in the fields; what this one had chosen is said beside. */
function Noting({ session, member, noted, now }: LineProps & { now: AttendanceLine }) {
  const { memberId, quality } = member;
  const typed = useTyped()?.fields;
  const version = String(noted?.version ?? 0);
  const overtaken = typed?.has(`version-${memberId}`) && typed.text(`version-${memberId}`) !== version;
  const chosen = typed ? typedLine(typed, memberId) : null;
  const contradicted = overtaken && chosen?.state && saidBy(chosen) !== saidBy(now);
  const drawn = noted ? now : announcedLine(member);
  return (
    <>
      <input type="hidden" name="memberIds" value={memberId} />
      <input type="hidden" name={`version-${memberId}`} value={version} />
      <input type="hidden" name={`was-${memberId}`} value={saidBy(now)} />
      <input type="hidden" name={`named-${memberId}`} value={quality} />
      {contradicted && (
        <p class="fr-hint-text">
          Vous aviez noté{'\u00a0'}: <AttendanceSaid line={chosen!} session={session} />. Une autre personne a noté ce
          qui suit.
        </p>
      )}
      <AttendanceChoices member={member} session={session} line={chosen && !overtaken ? chosen : drawn} />
    </>
  );
}
