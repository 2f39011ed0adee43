import type { ConsoleFileTimelineFragment } from '../../../client-sdk/src';
import { TextLink } from '../../elements';
import { Completion } from '../sharing/completion';
import { Events } from '../sharing/events';
import { fileAddress } from '../../shell/addresses';
import type { StandingFile } from '../sharing/standing';
import { WhereItStands } from '../sharing/where-it-stands';

interface FileTimelineProps {
  file: ConsoleFileTimelineFragment & StandingFile & { id: string };
  place: { code: string; today: string; timeZone: string };
  own: boolean;
}

/** Where the file stands, what was asked of the association, what happened. */
export function FileTimeline({ file, place, own }: FileTimelineProps) {
  return (
    <section aria-labelledby="suivi">
      <h2 id="suivi">Où en est le dossier</h2>
      <WhereItStands file={file} today={place.today} own={own} level={3} />
      <Completion file={file} place={place} own={own} />
      {own && <Events events={file.timeline} timeZone={place.timeZone} last={5} />}
      {own && (
        <p>
          <TextLink href={`${fileAddress(place.code, file.id)}/suivi`}>Tout ce qui s’est passé</TextLink>
        </p>
      )}
    </section>
  );
}
