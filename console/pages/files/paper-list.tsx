import type { ComponentChildren } from 'preact';
import type { ConsoleFilePapersFragment } from '../../../client-sdk/src';
import { Details, Empty, Table, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { moment } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { size } from './words';

export type Paper = ConsoleFilePapersFragment['documents'][number];

interface PaperListProps {
  papers: readonly Paper[];
  timeZone: string;
  /** The reader's team sees all of them: none is none. */
  own: boolean;
  /** What may be done with a paper, on its line. */
  acts?(paper: Paper): ComponentChildren;
}

export function PaperList({ papers, timeZone, own, acts }: PaperListProps) {
  const { labels } = useVisit();
  if (papers.length === 0)
    return <Empty>{own ? 'Aucune pièce n’est jointe.' : 'Aucune pièce ne vous est ouverte dans ce dossier.'}</Empty>;
  return (
    <Table
      caption="Pièces du dossier"
      captionHidden
      rows={papers}
      columns={[
        { head: 'Nature', heads: true, cell: ({ slot }) => capital(labels.of('DocumentSlot', slot)) },
        { head: 'Nom donné', cell: (paper) => <Download paper={paper} /> },
        { head: 'Taille', numeric: true, cell: (paper) => size(paper.size) },
        { head: 'Jointe le', cell: ({ uploadedAt }) => moment(uploadedAt, timeZone) },
        { head: 'Empreinte reçue', cell: (paper) => <Received paper={paper} /> },
        ...(acts ? [{ head: 'Retirer', acts: true, cell: acts }] : []),
      ]}
    />
  );
}

const Download = ({ paper: { name, url } }: { paper: Paper }) => (
  <TextLink href={url} icon="download-line" download>
    <bdi>{name}</bdi>
  </TextLink>
);

/** Tells that an original is the one that was handed over, though what is kept was written anew. */
function Received({ paper: { receivedSha256 } }: { paper: Paper }) {
  if (!receivedSha256) return <Empty inline>Non relevée</Empty>;
  return (
    <Details summary="Voir">
      <code class="console-digest">{receivedSha256}</code>
    </Details>
  );
}
