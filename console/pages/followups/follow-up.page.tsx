import { ConsoleOneFollowUpDocument } from '../../../client-sdk/src';
import { Breadcrumb, DefinitionList, Details, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, TextField, Version } from '../../forms/fields';
import { page } from '../../http/page';
import { day } from '../../shell/dates';
import { keepsSecretariat } from '../sittings/secretariat';
import type { OneProps } from './follow-up';
import { FollowUpFields } from './follow-up-fields';
import { FollowUpState } from './follow-up-list';

/** One of them: what it is, and for the secretariat what became of it. */
export const followUpPage = page({
  path: '/:departement/actions/:id',
  document: ConsoleOneFollowUpDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Action décidée en séance',
  area: 'bodies',
  view: ({ departement, node }, visit) =>
    departement && node?.__typename === 'FollowUp' ? (
      <One followUp={node} today={departement.today} visit={visit} />
    ) : null,
});

function One(props: OneProps) {
  const { followUp, visit } = props;
  const { departement } = visit.asked.params;
  const { body } = followUp.session;
  const at = `/${departement}/instances/${body.kind}`;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Instances', href: `/${departement}/instances` },
          { label: body.shortName, href: at },
          { label: 'Actions', href: `${at}/actions` },
          { label: 'Une action' },
        ]}
      />
      <h1>{followUp.text}</h1>
      <Facts {...props} />
      {keepsSecretariat(visit.shell, body) && (
        <section aria-labelledby="devenir" class="console-no-print">
          <h2 id="devenir">Ce qu’elle devient</h2>
          {followUp.outcome ? (
            <ReopenForm {...props} />
          ) : (
            <>
              <SettleForm {...props} />
              <CorrectForm {...props} />
            </>
          )}
        </section>
      )}
    </>
  );
}

function Facts({ followUp, visit }: OneProps) {
  const { owner, dueOn, firstDueOn, itemTitle, note, session } = followUp;
  const putOff = dueOn === firstDueOn ? '' : ` (d’abord le ${day(firstDueOn)})`;
  return (
    <DefinitionList
      items={[
        { term: 'Qui s’en charge', value: owner },
        {
          term: 'Pour le',
          value: (
            <>
              {day(dueOn)}
              {putOff}
              <FollowUpState followUp={followUp} />
            </>
          ),
        },
        {
          term: 'Décidée à la séance du',
          value: (
            <TextLink href={`/${visit.asked.params.departement}/seances/${session.id}`}>{day(session.heldOn)}</TextLink>
          ),
        },
        ...(itemTitle ? [{ term: 'Point', value: itemTitle }] : []),
        ...(note ? [{ term: 'Note', value: note }] : []),
      ]}
    />
  );
}

const addressOf = ({ followUp, visit }: OneProps): string =>
  `/${visit.asked.params.departement}/actions/${followUp.id}`;

const SettleForm = (props: OneProps) => (
  <ActForm action={`${addressOf(props)}/clore`} id="clore" apart submit="Noter ce qu’elle est devenue">
    <Version value={props.followUp.version} />
    <RadioField name="outcome" label="Cette action est" required options={props.visit.labels.all('FollowUpOutcome')} />
    <DateField name="settledOn" label="Depuis le" stored={props.today} required partial={false} />
    <TextField name="note" label="Note" hint="Sans nommer personne." maxLength={300} />
  </ActForm>
);

function CorrectForm(props: OneProps) {
  const { followUp, visit } = props;
  const action = `${addressOf(props)}/corriger`;
  const { minutesApprovedOn, body } = followUp.session;
  return (
    <Details
      summary={minutesApprovedOn ? 'Reporter son échéance' : 'Corriger, reporter'}
      open={visit.typed?.action === action}
    >
      <ActForm action={action} id="corriger" apart submit="Enregistrer" kind="secondary">
        <Version value={followUp.version} />
        {minutesApprovedOn ? (
          <>
            <p>Le procès-verbal est approuvé{'\u00a0'}: ce qu’il dit avoir décidé ne change plus.</p>
            <DateField name="dueOn" label="Pour le" stored={followUp.dueOn} required partial={false} />
          </>
        ) : (
          <FollowUpFields members={body.members} stored={followUp} />
        )}
      </ActForm>
    </Details>
  );
}

const ReopenForm = (props: OneProps) => (
  <ActForm action={`${addressOf(props)}/rouvrir`} id="rouvrir" apart submit="Rouvrir l’action" kind="secondary">
    <p>Elle a été close par erreur, et reste à faire.</p>
    <Version value={props.followUp.version} />
  </ActForm>
);
