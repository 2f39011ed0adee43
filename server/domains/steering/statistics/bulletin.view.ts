import type { DocumentRow } from './releases.queries';

/** The documents that a reader is shown; null when there are none yet. */
export function bulletinOf(release: string, documents: readonly DocumentRow[]) {
  if (documents.length === 0) return null;
  const pages = documents.filter(({ format }) => format === 'HTML');
  const page = pages.find(({ audience }) => audience === 'MIPROF') ?? pages[0];
  return {
    release,
    edition: documents[0]!.edition,
    page: page?.name ?? null,
    documents: documents.map((document) => ({ ...document, path: documentPath(release, document.name) })),
  };
}

export const documentPath = (release: string, name: string): string => `/releases/${release}/${name}`;
