import type { Database } from '../tenancy/database';
import type { Holder, Vault } from '../vault/vault';

interface Paper {
  parcel: string;
  document: string;
  newDocument: string;
  name: Buffer;
  bodies: Buffer[];
  sourceDepartement: string;
  sourceCase: string;
  sourceWrapped: Buffer;
  sourceVersion: number;
  departement: string;
  holder: string;
  wrapped: Buffer;
  version: number;
}

/**
 * Papers of a file whose transfer was accepted, one by one: opened under the old key, sealed under that of the new file. Only
 * when all have moved is the old key destroyed. A paper that does not open keeps its own file from closing, and no other.
 */
export async function movePapers(database: Database, vault: Vault, failed: (error: unknown) => void): Promise<void> {
  const skipped: string[] = [];
  for (;;) {
    const [paper] = await database.job<Paper>({ text: NEXT, values: [skipped] });
    if (!paper) return;
    // Tried once a turn, moved or not.
    skipped.push(paper.document);
    await move(database, vault, paper).catch(failed);
  }
}

async function move(database: Database, vault: Vault, paper: Paper): Promise<void> {
  const from = { departement: paper.sourceDepartement, id: paper.sourceCase, keyVersion: paper.sourceVersion };
  const to = { departement: paper.departement, id: paper.holder, keyVersion: paper.version };
  const again = resealer(
    vault,
    { holder: from, key: vault.unwrap(from, paper.sourceWrapped) },
    { holder: to, key: vault.unwrap(to, paper.wrapped) },
  );
  const name = again(paper, 'name', paper.name);
  const bodies = paper.bodies.map((body, number) => again(paper, `chunk ${number}`, body));
  await database.job({ text: MOVE, values: [paper.parcel, paper.document, paper.version, name, bodies] });
}

interface Keyed {
  holder: Holder;
  key: Buffer;
}

function resealer(vault: Vault, from: Keyed, to: Keyed) {
  return ({ document, newDocument }: Paper, part: 'name' | `chunk ${number}`, sealed: Buffer): Buffer =>
    vault.seal(to.key, to.holder, newDocument, part, vault.open(from.key, from.holder, document, part, sealed));
}

const NEXT = `
  select parcel, document, new_document as "newDocument", name, bodies, source_departement as "sourceDepartement",
    source_case as "sourceCase",
    source_wrapped as "sourceWrapped", source_version as "sourceVersion", departement, holder, wrapped, version
  from access.next_paper($1)`;

const MOVE = 'select access.move_paper($1, $2, $3, $4, $5)';
