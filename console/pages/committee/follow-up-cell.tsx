import { DefinitionList, Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, TextField, Version } from '../../forms/fields';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import type { BodyProps } from '../bodies/body';
import { keepsSecretariat } from '../sittings/secretariat';

/** Whether the committee's rules create a follow-up cell; and, for its secretariat, to record the act that does or ends it. */
export function FollowUpCell(props: BodyProps) {
  const { body, visit } = props;
  if (body.kind !== 'VICTIM_SUPPORT_COMMITTEE') return null;
  const { departement } = visit.asked.params;
  const cell = body.followUpCell;
  const writes = keepsSecretariat(visit.shell, body) && mayAct(visit.shell, departement!, 'recordFollowUpCell');
  return (
    <section aria-labelledby="cellule">
      <h2 id="cellule">Cellule de suivi</h2>
      {cell ? (
        <DefinitionList
          items={[
            { term: 'Créée par', value: `${cell.actReference}${cell.actDate ? ` du ${day(cell.actDate)}` : ''}` },
            { term: 'Depuis le', value: day(cell.validFrom) },
            ...(cell.validUntil ? [{ term: 'Jusqu’au', value: day(cell.validUntil) }] : []),
            {
              term: 'Qui y lit',
              value:
                'Le préfet, le procureur du chef-lieu et l’association d’aide aux victimes : un pseudonyme, les besoins et la forme.',
            },
          ]}
        />
      ) : (
        <p>Aucune. Le comité reçoit des situations, sans la personne ; aucune fiche ne lui est ouverte.</p>
      )}
      {writes && (cell ? cell.validUntil === null && <EndForm {...props} /> : <RecordForm {...props} />)}
    </section>
  );
}

function RecordForm({ body, visit: { asked, typed } }: BodyProps) {
  const action = `/${asked.params.departement}/instances/${body.kind}/cellule`;
  return (
    <Details summary="Enregistrer l’acte qui crée une cellule de suivi" open={typed?.action === action}>
      <ActForm
        action={action}
        id="cellule-creee"
        apart
        submit="Enregistrer la cellule"
        kind="secondary"
        confirm="Les associations pourront alors lui adresser une fiche sous pseudonyme, avec l’accord de la personne."
      >
        <Hidden name="bodyId" value={body.id} />
        <TextField name="actReference" label="Règlement intérieur ou arrêté" maxLength={200} required />
        <DateField name="actDate" label="Date de cet acte" partial={false} />
        <DateField name="validFrom" label="Premier jour" hint="Vide : aujourd’hui." partial={false} />
      </ActForm>
    </Details>
  );
}

function EndForm({ body, visit: { asked, typed } }: BodyProps) {
  const action = `/${asked.params.departement}/instances/${body.kind}/cellule/fin`;
  return (
    <Details summary="Mettre fin à la cellule de suivi" open={typed?.action === action}>
      <ActForm
        action={action}
        id="cellule-finie"
        apart
        submit="Mettre fin à la cellule"
        kind="secondary"
        confirm="Plus aucune fiche ne lui sera adressée. Celles qui attendent restent à décliner."
      >
        <Hidden name="bodyId" value={body.id} />
        <Version value={body.followUpCell!.version} />
        <DateField
          name="validUntil"
          label="Jour à partir duquel elle n’existe plus"
          hint="Vide : aujourd’hui."
          partial={false}
        />
      </ActForm>
    </Details>
  );
}
