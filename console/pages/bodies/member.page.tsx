import { ConsoleMemberDocument } from '../../../client-sdk/src';
import { Badge, Breadcrumb, DefinitionList, Empty, Table } from '../../elements';
import { page } from '../../http/page';
import { day, moment } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { bodyKindOf } from '../sittings/body-kind';
import { keepsSecretariat } from '../sittings/secretariat';
import type { MemberProps } from './member';
import { MemberForms } from './member-forms';

/** One member: the appointment, who replaces them, what was corrected, and what may happen to it. */
export const memberPage = page({
  path: '/:departement/instances/:kind/membres/:id',
  document: ConsoleMemberDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Membre',
  area: 'bodies',
  view: ({ departement, node }, visit) => {
    if (!departement || node?.__typename !== 'Membership' || !node.body) return null;
    if (bodyKindOf(visit.asked.params.kind) !== node.body.kind) return null;
    return <Member member={node} body={node.body} place={departement} visit={visit} />;
  },
});

function Member(props: MemberProps) {
  const { member, body, visit } = props;
  const { departement } = visit.asked.params;
  const at = `/${departement}/instances/${body.kind}`;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Instances', href: `/${departement}/instances` },
          { label: body.shortName, href: `${at}#composition` },
          { label: 'Membre' },
        ]}
      />
      <h1>{member.quality}</h1>
      <Appointment {...props} />
      <section aria-labelledby="suppleance">
        <h2 id="suppleance">Suppléance</h2>
        <Substitute {...props} />
      </section>
      {keepsSecretariat(visit.shell, body) && <MemberForms {...props} />}
      <Corrections {...props} />
    </>
  );
}

const UNSAID = <Empty inline>Non renseigné</Empty>;

function Appointment({ member, body, place, visit: { labels } }: MemberProps) {
  const { formation, role, category, voting, hasAccount, appointedOn, validUntil, endReason } = member;
  const { actReference, actDate, undertakingSignedOn } = member;
  const name = body.reference.formations.find(({ code }) => code === formation)?.name;
  const over = validUntil !== null && validUntil <= place.today;
  return (
    <>
      {over && <Badge plain>Ne siège plus</Badge>}
      <DefinitionList
        items={[
          { term: 'Formation', value: name ?? capital(labels.of('Formation', formation)) },
          { term: 'Siège', value: capital(labels.of('Role', role)) },
          { term: 'En quelle qualité', value: category ? capital(labels.of('MemberCategory', category)) : UNSAID },
          { term: 'Voix', value: voting ? 'Délibérative' : 'Consultative' },
          { term: 'Désigné le', value: day(appointedOn) },
          { term: 'Jusqu’au', value: until(validUntil, endReason && labels.of('MembershipEnd', endReason)) },
          { term: 'Acte', value: actReference ? `${actReference}${actDate ? ` du ${day(actDate)}` : ''}` : UNSAID },
          { term: 'Compte', value: hasAccount ? 'Oui' : 'Non, sur papier' },
          {
            term: 'Engagement de confidentialité',
            value: undertakingSignedOn ? (
              `Signé le ${day(undertakingSignedOn)}`
            ) : (
              <Empty inline>Pas encore signé</Empty>
            ),
          },
        ]}
      />
    </>
  );
}

function until(validUntil: string | null, why: string | null): string {
  if (!validUntil) return 'Sans terme : membre de droit';
  return why ? `${day(validUntil)}, ${why}` : day(validUntil);
}

function Substitute({ member: { substitute, category }, visit: { labels } }: MemberProps) {
  if (!substitute)
    return (
      <Empty>
        {category === 'QUALIFIED'
          ? 'Une personnalité qualifiée ne se fait pas suppléer (CRPA R.133-3).'
          : 'Aucun suppléant n’est désigné.'}
      </Empty>
    );
  const { quality, tie, hasAccount, actReference, actDate } = substitute;
  return (
    <DefinitionList
      items={[
        { term: 'Suppléant', value: quality },
        { term: 'Lien', value: capital(labels.of('SubstituteTie', tie)) },
        { term: 'Compte', value: hasAccount ? 'Oui' : 'Non, sur papier' },
        { term: 'Acte', value: actReference ? `${actReference}${actDate ? ` du ${day(actDate)}` : ''}` : UNSAID },
      ]}
    />
  );
}

function Corrections({ member: { corrections }, visit: { labels } }: MemberProps) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Ce que la désignation disait avant</h2>
      <Table
        caption="Corrections"
        captionHidden
        rows={corrections}
        columns={[
          { head: 'Corrigé le', heads: true, cell: ({ correctedAt }) => moment(correctedAt) },
          { head: 'Qualité', cell: ({ quality }) => quality },
          {
            head: 'En quelle qualité',
            cell: ({ category }) => (category ? capital(labels.of('MemberCategory', category)) : UNSAID),
          },
          { head: 'Voix', cell: ({ voting }) => (voting ? 'Délibérative' : 'Consultative') },
          { head: 'Désigné le', cell: ({ appointedOn }) => day(appointedOn) },
          { head: 'Jusqu’au', cell: ({ validUntil }) => day(validUntil) || 'Sans terme' },
          { head: 'Acte', cell: ({ actReference }) => actReference ?? UNSAID },
        ]}
      />
    </section>
  );
}
