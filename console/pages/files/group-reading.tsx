import { read, type Reading, type SheetFragment } from '../../../client-sdk/src';
import { DefinitionList, Empty, Masked, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { capital, uncapital } from '../../shell/capital';
import { groupAddresses, reasonFor, sheetForm, type FieldKind, type SheetGroup } from './sheet-form';
import { fieldLabel, groupTitle, valueWords } from './words';

export type GroupView = SheetFragment[SheetGroup];

interface GroupReadingProps {
  group: SheetGroup;
  view: GroupView;
  /** Département of the file or of the referral, and its id. */
  departement: string;
  id: string;
}

/** A group as this reader may see it: what is kept from them is said, and is never the same as what nobody filled in. */
export function GroupReading({ group, view, departement, id }: GroupReadingProps) {
  const { labels } = useVisit();
  const title = uncapital(groupTitle(labels, group));
  const why = (
    <TextLink href={`/${departement}/pourquoi/${id}/${groupAddresses[group]}`}>
      Pourquoi{'\u00a0'}?<span class="fr-sr-only"> ({title})</span>
    </TextLink>
  );
  const whole = read(view as object) as Reading<object>;
  if (whole.kind === 'masked') return <Masked reason={whole.reason} opens={why} />;
  return <Fields group={group} view={view} why={why} />;
}

type Line = { name: string; label: string; reading: Reading<unknown> };

function Fields({ group, view, why }: Pick<GroupReadingProps, 'group' | 'view'> & { why: preact.JSX.Element }) {
  const { labels } = useVisit();
  const lines: Line[] = Object.keys(sheetForm[group]).map((name) => ({
    name,
    label: fieldLabel(labels, group, name),
    reading: (read as (view: object, field: string) => Reading<unknown>)(view, name),
  }));
  const named = (kind: 'withheld' | 'empty') =>
    lines
      .filter(({ name, reading }) => reading.kind === kind && !reasonFor(group, name))
      .map(({ label }) => uncapital(label));
  const filled = lines.flatMap(({ name, label, reading }) =>
    reading.kind === 'value' ? [{ term: label, value: <Value group={group} name={name} value={reading.value} /> }] : [],
  );
  const items = [...pseudonym(view, labels.of.bind(labels)), ...filled];
  const empty = named('empty');
  const withheld = named('withheld');
  return (
    <>
      {items.length > 0 && <DefinitionList items={items} />}
      {items.length === 0 && withheld.length === 0 && <Empty>Non renseigné</Empty>}
      {items.length + withheld.length > 0 && empty.length > 0 && (
        <Empty>
          Non renseigné{'\u00a0'}: {empty.join(', ')}.
        </Empty>
      )}
      {withheld.length > 0 && (
        <Masked
          reason={`votre fonction ne lit pas, qu’ils soient remplis ou non : ${withheld.join(', ')}.`}
          opens={why}
        />
      )}
    </>
  );
}

/** Who reads a person under a reference alone has her age class instead of her birth. */
function pseudonym(view: GroupView, label: (list: string, code: string) => string) {
  if (!('ageClass' in view) || view.level === 'FULL') return [];
  const { reference, ageClass } = view;
  const age =
    ageClass &&
    [label('family.childrenAgeClasses', ageClass), label('Age', ageClass)].find((word) => word !== ageClass);
  return [
    ...(reference ? [{ term: 'Référence', value: reference }] : []),
    ...(ageClass ? [{ term: 'Classe d’âge', value: capital(age ?? ageClass) }] : []),
  ];
}

/** Shown letter by letter as somebody wrote it. */
const TYPED: readonly FieldKind[] = ['line', 'text', 'address', 'email', 'telephone'];

function Value({ group, name, value }: { group: SheetGroup; name: string; value: unknown }) {
  const { labels } = useVisit();
  const form = sheetForm[group][name]!;
  const words = valueWords(labels, group, name, form, value);
  return (
    <span class="console-typed" dir="auto">
      {TYPED.includes(form.kind) ? words : capital(words)}
    </span>
  );
}

/** A group's state in a word, for its heading. */
export type GroupState = 'masked' | 'withheld' | 'empty' | 'value';

export const groupState = (view: GroupView): GroupState => (read(view as object) as Reading<object>).kind;

export const groupAnchor = (group: SheetGroup): string => `groupe-${groupAddresses[group]}`;
