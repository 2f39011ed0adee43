import { read } from '../../../client-sdk/src';
import { Badge, Details, Empty, Masked } from '../../elements';
import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { isShared } from '../files/sheet-form';
import type { Item } from './agenda';

interface CellProps {
  item: Item;
  visit: Visit;
}

type Referral = NonNullable<Item['referral']>;

/** Coded columns, and the name where it was asked for; what is kept from the reader says so, and why. */
export function Person({ item: { referral, kind }, visit }: CellProps) {
  if (!referral) return <span class="console-list__more">{kind === 'POLICY' ? 'Sans personne' : ''}</span>;
  if (!referral.sheet) return <span class="console-list__more">Signalement, sans personne</span>;
  return (
    <>
      <Coded referral={referral} visit={visit} /> <Identity referral={referral} visit={visit} />
      <Kept referral={referral} visit={visit} />
    </>
  );
}

/** The groups of the sheet that this reader does not read, each with why. */
function Kept({ referral, visit: { labels } }: { referral: Referral; visit: Visit }) {
  const kept = referral.sheet?.levels.filter(({ level, group }) => level === 'NONE' && isShared(group)) ?? [];
  if (kept.length === 0) return null;
  return (
    <Details summary={`Masqué\u00a0: ${kept.length} groupe${kept.length > 1 ? 's' : ''} de la fiche`}>
      <ul>
        {kept.map(({ group, reason, rule }) => (
          <li>
            {capital(labels.of('InformationGroup', group))}. <Masked inline reason={reason} rule={rule} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Every point would say the same sentence: what is kept is said, why opens. */
function Folded({ what, reason, rule }: { what: string; reason: string; rule?: string | null }) {
  return (
    <Details summary={`Masqué\u00a0: ${what}`}>
      <Masked inline reason={reason} rule={rule} />
    </Details>
  );
}

function levelOf(referral: Referral, group: string) {
  return referral.sheet?.levels.find((each) => each.group === group);
}

function Coded({ referral, visit: { labels } }: { referral: Referral; visit: Visit }) {
  const { sex, ageClass, principalForm } = referral;
  const words = [
    sex && labels.of('identity.sex', sex),
    ageClass && labels.of('identity.ageClass', ageClass),
    principalForm && labels.of('exploitation.principalForm', principalForm),
  ].filter(Boolean);
  const form = levelOf(referral, 'EXPLOITATION');
  return (
    <>
      <span>{words.length > 0 && capital(words.join(', '))}</span>{' '}
      {!principalForm && form?.level === 'NONE' && <Folded what="la forme d’exploitation" {...form} />}
    </>
  );
}

function Identity({ referral, visit: { labels } }: { referral: Referral; visit: Visit }) {
  const known = levelOf(referral, 'IDENTITY');
  if (!known) return null;
  if (known.level === 'NONE') return <Folded what="l’identité" {...known} />;
  if (known.level === 'PSEUDONYM') return <Folded what="le nom" {...known} />;
  const opened = referral.sheet?.identity;
  if (!opened)
    return (
      <span class="console-list__more">
        Identité ouverte{'\u00a0'}: {labels.of('Level', known.level)}
      </span>
    );
  return <Name view={opened} />;
}

function Name({ view }: { view: NonNullable<NonNullable<Referral['sheet']>['identity']> }) {
  const names = [read(view, 'familyName'), read(view, 'givenName')];
  const masked = names.find((each) => each.kind === 'masked');
  if (masked?.kind === 'masked') return <Masked inline reason={masked.reason} rule={masked.rule} />;
  if (names.every((each) => each.kind === 'withheld'))
    return <Masked inline reason="Le nom n’est pas à votre niveau." />;
  const words = names.map((each) => (each.kind === 'value' ? each.value : null)).filter(Boolean);
  return words.length > 0 ? (
    <strong class="console-list__name" dir="auto">
      {words.join(' ')}
    </strong>
  ) : (
    <Empty inline />
  );
}

/** What became of the point. */
export function Opinion({ item: { opinion, status }, visit: { labels } }: CellProps) {
  if (opinion) {
    return (
      <>
        <Badge kind={opinion.sense === 'FAVOURABLE' ? 'success' : 'error'} small plain>
          {labels.of('OpinionSense', opinion.sense)}
        </Badge>{' '}
        {opinion.hasReserves && <span class="console-list__more">avec réserves</span>}
      </>
    );
  }
  return <span>{capital(labels.of('AgendaItemStatus', status))}</span>;
}
