import type { DataTable } from '../../../../../pdf/table';
import type { Block, BulletinDocument, ChartFigure } from '../document';

/** « Figure 3 », « Tableau 5 », in the order of reading; a figure then names the table of its numbers. */
export function numbered(given: BulletinDocument): BulletinDocument {
  const blocks = given.sections.flatMap((section) => section.blocks);
  const tables = new Map(
    blocks.filter((block): block is DataTable => block.kind === 'table').map(({ id }, at) => [id, `Tableau ${at + 1}`]),
  );
  const figures = new Map(
    blocks
      .filter((block): block is ChartFigure => block.kind === 'figure')
      .map(({ id }, at) => [id, `Figure ${at + 1}`]),
  );
  const renamed = (block: Block): Block => {
    if (block.kind === 'table') return { ...block, title: `${tables.get(block.id) ?? ''} : ${block.title}` };
    if (block.kind === 'figure')
      return {
        ...block,
        title: `${figures.get(block.id) ?? ''} : ${block.title}`,
        table: { id: block.table.id, title: tables.get(block.table.id) ?? '' },
      };
    return block;
  };
  return { ...given, sections: given.sections.map((section) => ({ ...section, blocks: section.blocks.map(renamed) })) };
}
