import { Alert, Badge, Empty, Table } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';
import type { SittingProps } from '../sittings/agenda';

type ToValidate = NonNullable<SittingProps['session']['agendaToValidate']>;

/** An agenda that two chair together: what each of them has validated; and, for each, the agenda to read and validate. */
export function TwoChairs(props: SittingProps) {
  const { session, visit } = props;
  const { agendaValidations, agendaToValidate, status } = session;
  if (agendaValidations.length === 0 || !['PLANNED', 'CONVENED'].includes(status)) return null;
  return (
    <section aria-labelledby="copresidence">
      <h2 id="copresidence">Validation par les deux coprésidents</h2>
      <p>
        Le préfet et le procureur du chef-lieu valident chacun l’ordre du jour, depuis leur propre compte. Tout
        changement annule les deux validations.
      </p>
      <ul>
        {agendaValidations.map(({ seat, stands, validatedAt }) => (
          <li>
            {capital(visit.labels.of('CoChair', seat))}
            {'\u00a0: '}
            <Badge small kind={stands ? 'success' : 'warning'}>
              {stands ? `validé le ${day(validatedAt)}` : validatedAt ? 'à valider de nouveau' : 'à valider'}
            </Badge>
          </li>
        ))}
      </ul>
      {agendaToValidate && <ReadAndValidate {...props} agenda={agendaToValidate} />}
    </section>
  );
}

function ReadAndValidate({ session, visit, agenda }: SittingProps & { agenda: ToValidate }) {
  const { departement } = visit.asked.params;
  if (agenda.points.length === 0) return <Empty>L’ordre du jour est encore vide.</Empty>;
  return (
    <>
      <Points agenda={agenda} visit={visit} />
      {agenda.awaited.length > 0 ? (
        <ActForm action={`/${departement}/seances/${session.id}/valider`} submit="Valider cet ordre du jour">
          <Hidden name="agendaDigest" value={agenda.digest} />
        </ActForm>
      ) : (
        <Alert kind="success" small>
          Votre siège a validé cet ordre du jour.
        </Alert>
      )}
    </>
  );
}

function Points({ agenda, visit: { labels } }: Pick<SittingProps, 'visit'> & { agenda: ToValidate }) {
  return (
    <Table
      id="a-valider"
      caption="Ordre du jour à valider"
      rows={agenda.points}
      columns={[
        { head: 'Rang', cell: ({ position }) => position },
        {
          head: 'Point',
          heads: true,
          cell: ({ kind, title, supportAsked, late }) => (
            <>
              {title ?? (supportAsked ? 'Une situation, sans la personne' : capital(labels.of('AgendaItemKind', kind)))}
              {supportAsked && `\u00a0: il est demandé ${labels.of('SupportAsked', supportAsked)}`}
              {late && (
                <>
                  {' '}
                  <Badge small kind="warning">
                    Tardif
                  </Badge>
                </>
              )}
            </>
          ),
        },
        { head: 'Minutes', cell: ({ minutes }) => minutes },
      ]}
    />
  );
}
