import { ConsoleReferentsDocument } from '../../../client-sdk/src';
import { Alert, Card, DefinitionList, Details, Empty, PhoneLink, Table, TextLink } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import type { Parquet, Referent, ReferentMandates, ReferentPlace } from './referent';
import { EndForm, NameForm } from './referent-forms';
import { DirectoryTabs } from './tabs';

/** Whom to write to in each parquet; and, for whoever names them, how. */
export const referentsPage = page({
  path: '/:departement/annuaire/referents',
  document: ConsoleReferentsDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Référents TEH des parquets',
  area: 'directory',
  view: ({ viewer, departement }, visit) =>
    departement && <Referents place={departement} mandates={viewer!.mandates} visit={visit} />,
});

interface ReferentsProps {
  place: ReferentPlace;
  mandates: ReferentMandates;
  visit: Visit;
}

function Referents({ place, mandates, visit }: ReferentsProps) {
  const departement = visit.asked.params.departement!;
  const without = place.parquets.filter(({ referent }) => !referent);
  const writes = mayAct(visit.shell, departement, 'nameReferent');
  const here = mandates.filter((mandate) => mandate.departement === departement);
  const coordinates = here.some(({ role }) => role === 'COORDINATOR');
  const ofParquet = ({ id }: Parquet) => here.some(({ role, authority }) => role === 'PARQUET' && authority?.id === id);
  return (
    <>
      <h1>Référents TEH des parquets</h1>
      <DirectoryTabs departement={departement} current="annuaire/referents" />
      <p>
        Dans chaque parquet, le magistrat chargé de la traite des êtres humains, et comment joindre son service. Être
        référent n’ouvre aucun dossier.
      </p>
      {without.length > 0 && (
        <Alert kind="info" small>
          {`Sans référent aujourd’hui\u00a0: ${without.map(({ name }) => name).join(', ')}.`}
        </Alert>
      )}
      {place.parquets.map((parquet) => (
        <Card title={parquet.name} level={2}>
          <Current referent={parquet.referent} />
          <Others parquet={parquet} today={place.today} />
          {writes && (coordinates || ofParquet(parquet)) && (
            <>
              <NameForm parquet={parquet} byLetter={!ofParquet(parquet)} visit={visit} />
              {parquet.referents.filter(lasts(place.today)).map((referent) => (
                <EndForm referent={referent} today={place.today} visit={visit} />
              ))}
            </>
          )}
        </Card>
      ))}
    </>
  );
}

/** In office or to come; whoever was named by mistake held for no day. */
const lasts =
  (today: string) =>
  ({ since, until }: Referent): boolean =>
    until === null || (today < until && since < until);

const NONE = <Empty inline>Non renseigné</Empty>;

function Current({ referent }: { referent: Referent | null }) {
  if (!referent) return <Empty>Aucun référent désigné.</Empty>;
  const { name, title, email, phone, since, until } = referent;
  return (
    <DefinitionList
      items={[
        { term: 'Référent', value: name },
        { term: 'Qualité', value: capital(title) },
        { term: 'Courriel du service', value: email ? <TextLink href={`mailto:${email}`}>{email}</TextLink> : NONE },
        { term: 'Téléphone du service', value: phone ? <PhoneLink number={phone} /> : NONE },
        { term: 'Depuis le', value: day(since) },
        ...(until ? [{ term: 'Jusqu’au', value: day(until) }] : []),
        { term: 'Acte ou courrier', value: actOf(referent) },
      ]}
    />
  );
}

const actOf = ({ actReference, actDate }: Referent) =>
  actReference ? `${actReference}${actDate ? ` du ${day(actDate)}` : ''}` : NONE;

/** Those who were, and those to come; whoever was named by mistake held for no day, and is left out. */
function Others({ parquet: { id, referent, referents }, today }: { parquet: Parquet; today: string }) {
  const others = referents.filter((each) => each.id !== referent?.id && each.since !== each.until);
  if (others.length === 0) return null;
  return (
    <Details summary={others.some(({ since }) => today < since) ? 'Avant et ensuite' : 'Avant'}>
      <Table
        id={`avant-${id}`}
        caption="Autres référents de ce parquet"
        captionHidden
        rows={others}
        columns={[
          { head: 'Référent', heads: true, cell: ({ name }) => name },
          { head: 'Qualité', cell: ({ title }) => capital(title) },
          { head: 'Depuis le', cell: ({ since }) => day(since) },
          { head: 'Jusqu’au', cell: ({ until }) => day(until) || 'Sans terme' },
        ]}
      />
    </Details>
  );
}
