import { Alert, Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, DateField, Hidden } from '../../forms/fields';
import { mayAct } from '../../shell/may';
import { keepsSecretariat } from '../sittings/secretariat';
import type { BodyProps } from './body';

/** Before the first file, whoever deliberates on it has signed (engagement de confidentialité). */
export function Undertakings(props: BodyProps) {
  const { body, visit } = props;
  const missing = body.withoutUndertaking;
  const may = mayAct(visit.shell, visit.asked.params.departement!, 'recordUndertaking');
  return (
    <>
      {missing.length === 0 ? (
        <p>Chaque membre qui délibère sur des situations a signé le sien.</p>
      ) : (
        <Alert kind="warning" title="Ces membres délibèrent sur des situations, et n’ont pas signé d’engagement">
          <ul>
            {missing.map(({ quality, formation }) => (
              <li>
                {quality}, {visit.labels.of('Formation', formation)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {may && keepsSecretariat(visit.shell, body) && missing.length > 0 && <OnPaper {...props} />}
      {may && <Oneself {...props} />}
    </>
  );
}

const actionOf = ({ body, visit }: BodyProps) =>
  `/${visit.asked.params.departement}/instances/${body.kind}/engagements`;

function OnPaper(props: BodyProps) {
  const { body, visit } = props;
  const action = actionOf(props);
  const id = 'engagements';
  return (
    <Details
      summary="Enregistrer des engagements signés sur papier"
      open={visit.typed?.action === action && visit.typed.fields.text('formulaire') === id}
    >
      <ActForm action={action} id={id} apart submit="Enregistrer les engagements">
        <Hidden name="bodyId" value={body.id} />
        <CheckboxesField
          name="memberIds"
          label="Qui a signé"
          required
          options={body.withoutUndertaking.map(({ id: value, quality, formation }) => ({
            value,
            label: `${quality}, ${visit.labels.of('Formation', formation)}`,
          }))}
        />
        <DateField name="signedOn" label="Signés le" hint="Vide : aujourd’hui." partial={false} />
      </ActForm>
    </Details>
  );
}

/** Of the body, or of an authority that sits there: the act knows which of one's mandates sit. */
function Oneself(props: BodyProps) {
  const { body, visit } = props;
  const mandate = visit.shell?.mandates.find(({ body: of }) => of?.id === body.id);
  if (!mandate || keepsSecretariat(visit.shell, body)) return null;
  return (
    <ActForm
      action={actionOf(props)}
      id="mon-engagement"
      submit="Signer mon engagement de confidentialité"
      kind="secondary"
      confirm={
        'Je m’engage à ne rien révéler de ce que j’apprends ici des personnes : ni leur nom, ni leur lieu, ni leur situation, pendant ' +
        'et après mes fonctions.'
      }
    >
      <Hidden name="bodyId" value={body.id} />
      <Hidden name="memberIds" value={mandate.id} />
    </ActForm>
  );
}
