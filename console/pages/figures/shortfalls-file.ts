import { ConsoleShortfallsFileDocument } from '../../../client-sdk/src';
import { download, type Download } from '../../http/download';
import { writeSheet } from '../../spreadsheet/write-sheet';
import { MEDIA_TYPES, SHEET_FORMATS, type WrittenCell } from '../../spreadsheet/written-sheet';
import { headingOf, rowsOf, TOPICS, type ShortfallRow } from './shortfall-rows';
import { shortfallsAsked } from './shortfalls.page';

const HEADS = ['Sujet', 'Région', 'Code', 'Département', 'Instance, parquet ou retour', 'Précision', 'Quand', 'Jour'];

const cellsOf = (subject: string, { territory, what, more, since, day }: ShortfallRow): WrittenCell[] => [
  subject,
  territory.region.name,
  territory.code,
  territory.name,
  what,
  more || null,
  since || null,
  day ? { day } : null,
];

/** The same lines as the page, in the same order, for a spreadsheet. */
export const shortfallsFiles: Download[] = SHEET_FORMATS.map((format) =>
  download({
    path: `/chiffres/suivi/suivi.${format}`,
    document: ConsoleShortfallsFileDocument,
    variables: shortfallsAsked,
    file: async ({ national: { shortfalls } }, _asked, labels) => {
      if (!shortfalls) return null;
      const { year } = shortfalls;
      const rows = TOPICS.flatMap((topic) =>
        rowsOf(topic, shortfalls, labels).map((row) => cellsOf(headingOf(topic, year), row)),
      );
      const body = await writeSheet(format, { title: `Suivi ${year}`, heads: HEADS, rows });
      return { name: `suivi-${year}.${format}`, mediaType: MEDIA_TYPES[format], body };
    },
  }),
);
