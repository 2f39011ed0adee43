import type { ConsoleDeskQuery } from '../../../client-sdk/src';
import { Badge, Details, Empty, safeHref } from '../../elements';
import { day } from '../../shell/dates';
import { addressOf } from './subject-address';

type Item = ConsoleDeskQuery['viewer']['toDo'][number];

interface ToDoListProps {
  items: readonly Item[];
  severalPlaces: boolean;
}

/** The API gives the most overdue first; each line says what, why, since when and by when. */
export function ToDoList({ items, severalPlaces }: ToDoListProps) {
  if (items.length === 0) return <Empty>Rien ne vous attend aujourd’hui.</Empty>;
  const [first, more] = [items.slice(0, AT_ONCE), items.slice(AT_ONCE)];
  return (
    <>
      <Lines items={first} severalPlaces={severalPlaces} />
      {more.length > 0 && (
        <Details summary={`Et ${more.length} de plus`}>
          <Lines items={more} severalPlaces={severalPlaces} />
        </Details>
      )}
    </>
  );
}

/** As many as one looks at before beginning. */
const AT_ONCE = 12;

/** One explanation for the lines that share it; what is overdue stays before what is not. */
function Lines({ items, severalPlaces }: ToDoListProps) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.overdue} ${item.kind} ${item.why}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return (
    <ol class="console-to-do">
      {[...groups.values()].flatMap((group) =>
        group.map((item, index) => (
          <li class={item.overdue ? 'console-to-do__item console-to-do__item--overdue' : 'console-to-do__item'}>
            <ToDoLine item={item} explained={index > 0} severalPlaces={severalPlaces} />
          </li>
        )),
      )}
    </ol>
  );
}

interface LineProps {
  item: Item;
  /** The line before said why. */
  explained: boolean;
  severalPlaces: boolean;
}

function ToDoLine({ item, explained, severalPlaces }: LineProps) {
  const { label, why, since, due, overdue, departement } = item;
  const address = addressOf(item);
  return (
    <>
      <p class="console-to-do__what">
        {address ? <a href={safeHref(address)}>{label}</a> : label}{' '}
        {overdue && (
          <Badge kind="error" small>
            En retard
          </Badge>
        )}
      </p>
      {!explained && <p class="console-to-do__why">{why}</p>}
      <p class="console-to-do__when">
        {severalPlaces && departement && `Département ${departement}. `}
        {overdue ? 'Attendu le' : 'Pour le'} {day(due)}
        {since && `, attend depuis le ${day(since)}`}.
      </p>
    </>
  );
}
