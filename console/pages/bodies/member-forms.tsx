import type { ComponentChildren } from 'preact';
import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxField, DateField, RadioField, SelectField, TextField, Version } from '../../forms/fields';
import { mayAct } from '../../shell/may';
import type { MemberProps } from './member';

/** What may happen to a membership, for whoever keeps the body's secretariat. */
export function MemberForms(props: MemberProps) {
  const { member, place, visit } = props;
  const may = (act: string) => mayAct(visit.shell, visit.asked.params.departement!, act);
  const sits = member.validUntil === null || place.today < member.validUntil;
  return (
    <section aria-labelledby="actes" class="console-no-print">
      <h2 id="actes">Remplacer, corriger</h2>
      {sits && may('nameSubstitute') && member.category !== 'QUALIFIED' && <SubstituteForm {...props} />}
      {may('replaceMember') && <ReplaceForm {...props} />}
      {sits && !member.endReason && may('endMembership') && <EndForm {...props} />}
      {may('correctMembership') && <CorrectForm {...props} />}
    </section>
  );
}

interface FrameProps extends MemberProps {
  way: string;
  summary: string;
  submit: string;
  effect: string;
  children: ComponentChildren;
}

function Frame({ member, body, visit, way, summary, submit, effect, children }: FrameProps) {
  const { departement } = visit.asked.params;
  const action = `/${departement}/instances/${body.kind}/membres/${member.id}/${way}`;
  return (
    <Details summary={summary} open={visit.typed?.action === action}>
      <p>{effect}</p>
      <ActForm action={action} id={way} apart submit={submit} kind="secondary">
        {children}
      </ActForm>
    </Details>
  );
}

const ActFields = ({ what }: { what: string }) => (
  <>
    <TextField name="actReference" label={`Acte qui ${what}`} hint="Référence de l’arrêté." maxLength={200} />
    <DateField name="actDate" label="Date de cet acte" partial={false} />
  </>
);

/** Whoever has a mandate for this body; with none, a person is sent paper. */
function MandateField({ place, body, visit: { labels }, standIn }: MemberProps & { standIn: boolean }) {
  const holders = place.mandates.nodes.filter(
    ({ body: of, standsIn }) => of?.id === body.id && (standsIn !== null) === standIn,
  );
  return (
    <SelectField
      name="mandateId"
      label="Mandat de la personne"
      hint={
        standIn ? 'Un mandat qui supplée celui du membre ; sans lui, du papier.' : 'Sans mandat, elle reçoit du papier.'
      }
      placeholder="Sans compte"
      options={holders.map(({ id, account, role }) => ({
        value: id,
        label: `${account.name} (${labels.of('Role', role)})`,
      }))}
    />
  );
}

const SubstituteForm = (props: MemberProps) => (
  <Frame
    {...props}
    way="suppleant"
    summary={props.member.substitute ? 'Désigner un autre suppléant' : 'Désigner un suppléant'}
    submit="Désigner le suppléant"
    effect="Le suppléant siège quand le membre ne peut pas venir : un siège, une voix. Avec un mandat, il est convoqué et lit comme lui."
  >
    <TextField name="quality" label="Qualité du suppléant" required maxLength={200} />
    <RadioField
      name="tie"
      label="Son lien avec le membre"
      hint="Qui siège par ses fonctions est suppléé par son service ; un élu, par un élu de la même assemblée (CRPA R.133-3)."
      required
      options={props.visit.labels.all('SubstituteTie')}
    />
    <MandateField {...props} standIn />
    <ActFields what="le désigne" />
  </Frame>
);

const ReplaceForm = (props: MemberProps) => (
  <Frame
    {...props}
    way="remplacer"
    summary="Remplacer ce membre jusqu’à la fin du mandat"
    submit="Remplacer le membre"
    effect={
      'Le membre ne siège plus à partir de ce jour, et ne lit plus par ce siège. Qui le remplace siège jusqu’à la fin du même ' +
      'mandat (CRPA R.133-4).'
    }
  >
    <Version value={props.member.version} />
    {!props.member.endReason && (
      <RadioField
        name="reason"
        label="Pourquoi le membre part"
        required
        options={props.visit.labels.all('MembershipEnd')}
      />
    )}
    <TextField name="quality" label="Qualité du successeur" required maxLength={200} />
    <MandateField {...props} standIn={false} />
    <DateField name="appointedOn" label="Premier jour du successeur" hint="Vide : aujourd’hui." partial={false} />
    <ActFields what="désigne le successeur" />
  </Frame>
);

const EndForm = (props: MemberProps) => (
  <Frame
    {...props}
    way="fin"
    summary="Mettre fin à ses fonctions"
    submit="Mettre fin à ses fonctions"
    effect="Le membre n’est plus convoqué ni compté, et le siège devient vacant ce jour-là."
  >
    <Version value={props.member.version} />
    <RadioField name="reason" label="Motif" required options={props.visit.labels.all('MembershipEnd')} />
    <DateField name="endsOn" label="Ne siège plus à partir du" hint="Vide : aujourd’hui." partial={false} />
  </Frame>
);

function CorrectForm(props: MemberProps) {
  const { member, visit } = props;
  return (
    <Frame
      {...props}
      way="corriger"
      summary="Corriger la désignation"
      submit="Corriger la désignation"
      effect={
        'Pour une erreur de saisie : ce que la désignation disait reste lisible. Une voix ou une date corrigée change le quorum des ' +
        'séances à venir.'
      }
    >
      <Version value={member.version} />
      <TextField name="quality" label="Qualité" required maxLength={200} stored={member.quality} />
      <SelectField
        name="category"
        label="En quelle qualité"
        placeholder="Non renseigné"
        stored={member.category}
        options={visit.labels.all('MemberCategory')}
      />
      <CheckboxField name="voting" label="Voix délibérative" stored={member.voting} />
      <DateField name="appointedOn" label="Désigné le" partial={false} required stored={member.appointedOn} />
      <DateField
        name="validUntil"
        label="Jusqu’au"
        hint="Vide : sans terme."
        partial={false}
        stored={member.validUntil}
      />
      <TextField name="actReference" label="Acte qui le désigne" maxLength={200} stored={member.actReference} />
      <DateField name="actDate" label="Date de cet acte" partial={false} stored={member.actDate} />
    </Frame>
  );
}
