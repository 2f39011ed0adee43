import type { BodyKind } from '../../../reference/body-types';
import { bodyKindReference } from '../../../reference/reference-data';
import type { Formation, LetterKind } from '../../../kernel/words';
import { dayFigures } from '../../../kernel/french-date';
import { lineLeftToDo, type Letter } from '../../../letters/letter';
import { neutralOr } from '../../../letters/neutral-text';
import type { LeftToDo } from '../followups';

/** A sitting, as far as its members are told of it by letter. */
export interface Announced {
  id: string;
  heldOn: string;
  startsAt: string;
  minutes: number;
  place: string;
  bodyKind: BodyKind;
  formation: Formation;
  titles: string[];
  /** What earlier sittings left to do. */
  leftToDo: readonly Pick<LeftToDo, 'text' | 'owner' | 'dueOn'>[];
}

const ELSEWHERE = 'indiqué par le secrétariat';
/** One line: how many there are is how many victims. */
const ON_PERSONS = 'Examen de situations individuelles';

/** In words that anybody may read over a shoulder. */
export function letterOf(departement: string, kind: LetterKind, announced: Announced): Letter {
  const { heldOn, startsAt, minutes, place } = announced;
  const agenda = [...agendaOf(announced), ...linesLeftToDo(announced)];
  return { departement, kind, heldOn, startsAt, minutes, place: neutralOr(place, ELSEWHERE), agenda };
}

function agendaOf({ bodyKind, formation, titles }: Announced): string[] {
  const points = titles.map((title, index) => neutralOr(title, `Point d’orientation n° ${index + 1}`));
  const { treats } = bodyKindReference(bodyKind).formations.find(({ code }) => code === formation)!;
  return treats.some((kind) => kind !== 'POLICY') ? [...points, ON_PERSONS] : points;
}

const linesLeftToDo = ({ leftToDo }: Announced): string[] =>
  leftToDo.map(({ text, owner, dueOn }, index) => {
    const due = `pour le ${dayFigures(dueOn)}`;
    return lineLeftToDo(neutralOr(`${text} (${owner}, ${due})`, `Action n° ${index + 1} (${due})`));
  });
