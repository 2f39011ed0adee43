import {
  type BodyKind,
  ConsoleExportAgendaDocument,
  ConsoleExportFilesDocument,
  ConsoleExportReferralsDocument,
  ConsoleExportSessionsDocument,
  type PasserelleClient,
  type ReferralStatus,
  type Stage,
} from '../../../client-sdk/src';
import type { Download } from '../../http/download';
import type { MadeFile } from '../../http/made-file';
import type { Asked } from '../../http/visit';
import type { Labels } from '../../shell/labels';
import { writeSheet } from '../../spreadsheet/write-sheet';
import { MEDIA_TYPES, SHEET_FORMATS } from '../../spreadsheet/written-sheet';
import { agendaColumns, type ExportedColumn, fileColumns, referralColumns, sessionColumns } from './exported-columns';
import { exportedRow } from './exported-row';

/** More than a département ever holds; a list that goes on says so. */
const MOST_ROWS = 5_000;

interface Export {
  /** Without its ending. */
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ExportedColumn[];
  /** Null: nothing here for this reader. */
  rows(client: PasserelleClient, asked: Asked, today: string): Promise<readonly object[] | null>;
}

/** A closed list in an address; anything else asks for all. */
const asCode = <T extends string>(value: string | null): T | null =>
  value && /^[A-Z_]{2,40}$/.test(value) ? (value as T) : null;

const lists: readonly Export[] = [
  {
    path: '/:departement/dossiers/export',
    name: 'dossiers',
    title: 'Dossiers',
    columns: fileColumns,
    rows: (client, { params, query }) =>
      client
        .pages(
          ConsoleExportFilesDocument,
          { code: params.departement!, stage: asCode<Stage>(query.get('etape')) },
          ({ departement }) => departement?.cases,
        )
        .collect(MOST_ROWS),
  },
  {
    path: '/:departement/instances/:kind/saisines/export',
    name: 'saisines',
    title: 'Saisines',
    columns: referralColumns,
    rows: (client, { params, query }) =>
      client
        .pages(
          ConsoleExportReferralsDocument,
          {
            code: params.departement!,
            body: params.kind as BodyKind,
            status: asCode<ReferralStatus>(query.get('statut')),
          },
          ({ departement }) => departement?.body?.referrals,
        )
        .collect(MOST_ROWS),
  },
  {
    path: '/:departement/seances/export',
    name: 'seances',
    title: 'Séances',
    columns: sessionColumns,
    rows: (client, { params, query }, today) =>
      client
        .pages(
          ConsoleExportSessionsDocument,
          { code: params.departement!, body: asCode<BodyKind>(query.get('instance')), ...yearOf(query, today) },
          ({ departement }) => departement?.sessions,
        )
        .collect(MOST_ROWS),
  },
  {
    path: '/:departement/seances/:id/ordre-du-jour',
    name: 'ordre-du-jour',
    title: 'Ordre du jour',
    columns: agendaColumns,
    rows: async (client, { params }) => {
      const variables = { code: params.departement!, session: params.id! };
      const { departement } = await client.query(ConsoleExportAgendaDocument, variables);
      return departement?.session?.agenda ?? null;
    },
  },
];

function yearOf(query: URLSearchParams, today: string): { from: string; until: string } {
  const asked = query.get('annee') ?? '';
  const year = /^20\d{2}$/.test(asked) ? Number(asked) : Number(today.slice(0, 4));
  return { from: `${year}-01-01`, until: `${year + 1}-01-01` };
}

/** Lists to carry away: read as any page is, and journaled as such; nothing in a name or an address tells of whom. */
export const exportedFiles: readonly Download[] = lists.flatMap((list) =>
  SHEET_FORMATS.map((format): Download => ({
    kind: 'download',
    path: `${list.path}.${format}`,
    make: async (client, asked, today, labels): Promise<MadeFile | null> => {
      const rows = await list.rows(client, asked, today);
      if (!rows) return null;
      const body = await writeSheet(format, { title: list.title, ...sheetOf(rows, list.columns, labels) });
      return { name: `${list.name}.${format}`, mediaType: MEDIA_TYPES[format], body };
    },
  })),
);

const sheetOf = (rows: readonly object[], columns: readonly ExportedColumn[], labels: Labels) => ({
  heads: columns.map(({ head }) => head),
  rows: rows.map((row) => exportedRow(row, columns, labels)),
});
