import { Details, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { SelectField } from '../../forms/fields';
import type { Visit } from '../../http/visit';
import type { Session } from '../sittings/agenda';
import type { HeldSession } from '../meeting/held';
import { speaksOfPolicy, type FollowUp } from './follow-up';
import { FollowUpFields } from './follow-up-fields';
import { FollowUpList } from './follow-up-list';
import { SettleTaps } from './settle-taps';

/** On the page of a sitting, for whoever reads its points of policy. */
export function FollowUpsOfSitting({ session, keeps, visit }: { session: Session; keeps: boolean; visit: Visit }) {
  const { followUps, decidedFollowUps, status } = session;
  if (!speaksOfPolicy(session)) return null;
  const told = ['OPEN', 'HELD'].includes(status);
  const none = followUps.nodes.length + decidedFollowUps.nodes.length === 0;
  if (none && !(keeps && told)) return null;
  return (
    <>
      <section aria-labelledby="suites">
        <h2 id="suites">Suites des séances précédentes</h2>
        <FollowUpList followUps={followUps.nodes} none="Rien ne reste à faire des séances précédentes." />
        <More session={session} visit={visit} more={followUps.pageInfo.hasNextPage} />
      </section>
      {told && (
        <section aria-labelledby="actions">
          <h2 id="actions">Actions décidées</h2>
          <FollowUpList followUps={decidedFollowUps.nodes} none="Aucune action n’est notée." />
          {keeps && session.minutesApprovedOn === null && (
            <p>
              <TextLink href={`/${visit.asked.params.departement}/seances/${session.id}/tenue#actions`}>
                Noter une action décidée
              </TextLink>
            </p>
          )}
        </section>
      )}
    </>
  );
}

interface HeldFollowUpsProps {
  session: HeldSession;
  visit: Visit;
}

/** On the screen of the sitting: what comes back is settled in one gesture, what is decided is noted. */
export function HeldFollowUps({ session, visit }: HeldFollowUpsProps) {
  if (!speaksOfPolicy(session)) return null;
  const { followUps, decidedFollowUps, status, minutesApprovedOn } = session;
  const at = `/${visit.asked.params.departement}/seances/${session.id}`;
  const notes = (status === 'OPEN' || status === 'HELD') && minutesApprovedOn === null;
  return (
    <>
      <section aria-labelledby="suites">
        <h2 id="suites">Suites des séances précédentes</h2>
        <div id="suites-precedentes" data-live data-live-state={stateOf(followUps.nodes)}>
          <FollowUpList
            followUps={followUps.nodes}
            none="Rien ne reste à faire des séances précédentes."
            acts={(followUp) => <SettleTaps followUp={followUp} at={at} />}
          />
          <More session={session} visit={visit} more={followUps.pageInfo.hasNextPage} />
        </div>
      </section>
      <section aria-labelledby="actions">
        <h2 id="actions">Actions décidées</h2>
        <div id="actions-decidees" data-live data-live-state={stateOf(decidedFollowUps.nodes)}>
          <FollowUpList followUps={decidedFollowUps.nodes} none="Aucune action n’est notée." />
        </div>
        {notes && <RecordForm session={session} visit={visit} at={at} />}
      </section>
    </>
  );
}

const stateOf = (followUps: readonly FollowUp[]): string =>
  followUps.map(({ id, version }) => `${id} ${version}`).join(' ');

function RecordForm({ session, visit, at }: HeldFollowUpsProps & { at: string }) {
  const action = `${at}/actions`;
  const points = session.agenda.filter(({ kind }) => kind === 'POLICY');
  return (
    <Details summary="Noter une action" open={visit.typed?.action === action}>
      <p>Elle revient d’elle-même à chaque séance, jusqu’à ce qu’elle soit faite ou abandonnée.</p>
      <ActForm action={action} id="action" apart submit="Noter l’action" kind="secondary">
        <FollowUpFields members={session.body.members} />
        <SelectField
          name="agendaItemId"
          label="Point de l’ordre du jour"
          placeholder="Aucun en particulier"
          options={points.map(({ id, title, position }) => ({ value: id, label: title ?? `point ${position}` }))}
        />
      </ActForm>
    </Details>
  );
}

interface MoreProps {
  session: { body: { kind: string } };
  visit: Visit;
  more: boolean;
}

function More({ session, visit, more }: MoreProps) {
  if (!more) return null;
  return (
    <p>
      <TextLink href={`/${visit.asked.params.departement}/instances/${session.body.kind}/actions`}>
        Toutes les actions de l’instance
      </TextLink>
    </p>
  );
}
