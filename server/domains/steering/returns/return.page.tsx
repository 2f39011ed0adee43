import type { VNode } from 'preact';
import { PaperFrame, PaperList, paperPage, PaperSection } from '../../../../console/elements';
import type { ReturnDocument } from './return-document';
import type { Line, Section } from './tabulation';

/** Small numbers single people out: said before anything is read. */
export const INTERNAL =
  'Document interne, à ne pas publier ni transmettre au-delà de son destinataire : de petits nombres désignent des personnes.';

const NOT_KNOWN = 'non connu';
/** How a line that is part of the one above begins. */
const PART = 'dont ';

/** For a screen or for A4 paper: populations side by side where they are counted in the same lines. */
export function returnPage({ title, intro, sections, reading }: ReturnDocument): string {
  return paperPage({
    title,
    intro,
    children: (
      <>
        <p class="internal" role="note">
          <strong>{INTERNAL}</strong>
        </p>
        {sideBySide(sections).map(sectionOf)}
        <PaperSection id="lecture" title="Ce qui est compté" figures>
          <PaperList items={reading} />
        </PaperSection>
      </>
    ),
  });
}

function sideBySide(sections: readonly Section[]): Section[][] {
  const groups = new Map<string, Section[]>();
  for (const each of sections) groups.set(each.code, [...(groups.get(each.code) ?? []), each]);
  return [...groups.values()];
}

function sectionOf(group: Section[]): VNode {
  const [{ code, heading, note }] = group as [Section];
  const id = `s-${code.toLowerCase().replaceAll('_', '-')}`;
  return (
    <PaperSection id={id} title={heading} figures>
      {note && <p class="remark">{note}</p>}
      <Figures group={group} label={heading}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{group[0]!.population ? 'Personnes' : 'Intitulé'}</th>
              {group.map(({ population }) => (
                <th scope="col" class="number">
                  {population?.column ?? 'Nombre'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{linesOf(group).map((line) => rowOf(line, group))}</tbody>
        </table>
      </Figures>
    </PaperSection>
  );
}

/** Columns of numbers that 320 pixels hold beside their labels: more of them move in a region that the keyboard reaches. */
const ON_A_TELEPHONE = 2;

function Figures({ group, label, children }: { group: Section[]; label: string; children: VNode }) {
  return group.length > ON_A_TELEPHONE ? (
    <PaperFrame label={`${label}\u00a0: tableau`}>{children}</PaperFrame>
  ) : (
    children
  );
}

/** The lines of the longest section: the others have some of them. */
const linesOf = (group: Section[]): Line[] => [...group].sort((a, b) => b.lines.length - a.lines.length)[0]!.lines;

function rowOf({ code, label, note }: Line, group: Section[]): VNode {
  const cells = group.map(({ lines }) => lines.find((each) => each.code === code));
  return (
    <tr>
      <th scope="row" class={label.startsWith(PART) ? 'part' : undefined}>
        {label}
        {note && <span class="remark">{note}</span>}
      </th>
      {cells.map((found) => (
        <td class="number">{found ? (found.value ?? NOT_KNOWN) : '–'}</td>
      ))}
    </tr>
  );
}
