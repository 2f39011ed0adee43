import { capital } from '../../shell/capital';
import type { Level, Stage } from '../../../client-sdk/src';
import { useVisit } from '../../http/context';
import { byReader, groupsAt, type FutureReader } from './proposal';

/** What each of them does in the body: the API codes it, without a word for people. */
const DOES: Readonly<Record<string, string>> = {
  SECRETARIAT: 'prépare les séances et suit le dossier',
  DECIDING: 'décide',
  SEATED: 'siège et donne son avis',
  ADDRESSEE: 'applique ce qui est décidé',
};

const FROM: Record<Stage, string> = {
  DRAFT: 'Dès maintenant',
  SUBMITTED: 'Dès que le dossier est transmis',
  LISTED: 'Quand la séance est convoquée',
  IN_SESSION: 'Pendant la séance',
  DECIDED: 'Une fois la décision prise',
  RUNNING: 'Pendant le parcours',
  ENDED: 'Une fois le parcours terminé',
  ARCHIVED: 'Une fois le dossier archivé',
};

const LEVELS: readonly Level[] = ['FULL', 'MINIMISED', 'PSEUDONYM', 'NONE'];

/** Who would read what, reader by reader, in sentences that can be read aloud. */
export function Readers({ readers }: { readers: readonly FutureReader[] }) {
  const { labels } = useVisit();
  return (
    <ul class="console-readers">
      {byReader(readers).map((stages) => (
        <li class="console-readers__one">
          <p class="console-readers__who">
            <strong>{capital(labels.of('Role', stages[0]!.role))}</strong>
            {DOES[stages[0]!.relation] && `, qui ${DOES[stages[0]!.relation]}`}.
          </p>
          {stages.map((reader) => (
            <Reads reader={reader} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Reads({ reader }: { reader: FutureReader }) {
  const { labels } = useVisit();
  return (
    <>
      <p class="console-readers__when">
        {FROM[reader.fromStage]}
        {'\u00a0'}:
      </p>
      <ul>
        {LEVELS.map((level) => ({ level, groups: groupsAt(reader, level) }))
          .filter(({ groups }) => groups.length > 0)
          .map(({ level, groups }) => (
            <li>
              <strong>{level === 'NONE' ? 'ne lit pas' : `lit ${labels.of('Level', level)}`}</strong>
              {'\u00a0'}: {groups.map((group) => labels.of('InformationGroup', group)).join(', ')}.
            </li>
          ))}
      </ul>
    </>
  );
}
